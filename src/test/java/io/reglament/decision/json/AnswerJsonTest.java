package io.reglament.decision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.Role;
import io.reglament.deal.ViolationState;
import io.reglament.decision.PriorViolations;
import io.reglament.finding.Action;
import io.reglament.finding.Citation;
import io.reglament.finding.Count;
import io.reglament.finding.Party;
import io.reglament.finding.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerJsonTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NINE = Instant.parse("2026-04-06T06:00:00Z");

    @Test
    void aPartIsWrittenInOrderFlatWithoutWhatIsInternalOrAbsent() {
        Action action = new Action(
                "CONTACT_CLIENT",
                new Party(Role.SALES_MANAGER, "M1"),
                null,
                null,
                NINE,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(Map.of("norm", new BigDecimal("5.50"), "limit", 5)),
                new Citation("R-FC-01", List.of("b/2", "a/1"), "SR-1.0", List.of()),
                new Text("Связаться", "Contact"),
                new TreeMap<>(Map.of("secret", "args")),
                NINE);

        assertThat(text(action, MOSCOW)).isEqualTo("""
                {"code":"CONTACT_CLIENT","addressee":{"role":"SALES_MANAGER","personId":"M1"},\
                "dueAt":"2026-04-06T09:00:00+03:00","details":{"limit":5,"norm":"5.50"},"ruleId":"R-FC-01",\
                "rows":["a/1","b/2"],"version":"SR-1.0","factIds":[],"text":{"ru":"Связаться","en":"Contact"}}""");
    }

    @Test
    void whatIsAlwaysShownIsShownAsNull() {
        assertThat(text(new Count(2, null), MOSCOW)).isEqualTo("{\"count\":2,\"limit\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06T06:00:00Z, Europe/Moscow, 2026-04-06T09:00:00+03:00",
        "2026-03-29T00:59:59Z, Europe/Amsterdam, 2026-03-29T01:59:59+01:00",
        "2026-03-29T01:00:00Z, Europe/Amsterdam, 2026-03-29T03:00:00+02:00",
        "2026-01-01T00:00:00Z, America/St_Johns, 2025-12-31T20:30:00-03:30",
        "2026-01-01T00:00:00Z, Asia/Kathmandu, 2026-01-01T05:45:00+05:45",
        "9999-12-31T23:59:59Z, Europe/Moscow, 9999-12-31T23:59:59+00:00",
        "2026-01-01T00:00:00Z, UTC, 2026-01-01T00:00:00+00:00"
    })
    void aTimeHasTheOffsetOfTheZoneAtThatTime(Instant time, ZoneId zone, String written) {
        record At(Instant time) {}

        assertThat(text(new At(time), zone)).isEqualTo("{\"time\":\"" + written + "\"}");
    }

    @Test
    void theHistoryThatWasReadIsReadBackAsItWas() {
        PriorViolations history = new PriorViolations(
                List.of(new PriorViolation(
                        "K|1", "CODE", "M1", NINE, ViolationState.CONFIRMED, new BigDecimal("5.00"), NINE)),
                List.of(new PriorViolation("K|2", "CODE", null, NINE, ViolationState.OPEN, null, null)));

        assertThat(StoredJson.history(StoredJson.of(history).bytes())).isEqualTo(history);
    }

    @Test
    void theCalendarThatWasUsedIsReadBackAsItWas() {
        WorkingCalendar calendar = CalendarJson.ruMsk().workingCalendar();

        assertThat(StoredJson.calendar(StoredJson.of(calendar).bytes())).isEqualTo(calendar);
    }

    private static String text(Record answer, ZoneId zone) {
        return new String(AnswerJson.bytes(answer, zone), StandardCharsets.UTF_8);
    }
}
