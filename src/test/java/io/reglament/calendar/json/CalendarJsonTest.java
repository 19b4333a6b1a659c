package io.reglament.calendar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.calendar.OpenHours;
import io.reglament.calendar.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarJsonTest {

    private static final WorkingCalendar RU = CalendarJson.ruMsk().workingCalendar();

    /** The official totals are of eight-hour days and count a lunch hour that the department covers (09:00 to 18:00). */
    @ParameterizedTest
    @CsvSource({"2023, 247, 1973", "2024, 248, 1979", "2025, 247, 1972", "2026, 247, 1972", "2027, 247, 1972"})
    void theShippedYearsHaveTheOfficialTotals(int year, int workingDays, int hoursOfA40HourWeek) {
        List<LocalDate> worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(RU::isWorkingDay)
                .toList();
        Duration open = worked.stream()
                .map(day -> Duration.between(RU.opening(day), RU.close(day)).minusHours(1))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(worked).hasSize(workingDays);
        assertThat(open).isEqualTo(Duration.ofHours(hoursOfA40HourWeek));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "a plain Tuesday,                    2026-03-03, 09:00-18:00",
        "a Saturday,                         2026-04-11, ''",
        "a weekday off,                      2026-03-09, ''",
        "the day before a holiday,           2026-04-30, 09:00-17:00",
        "a worked Saturday,                  2024-04-27, 09:00-18:00",
        "a worked Saturday that is short,    2025-11-01, 09:00-17:00",
        "another,                            2024-11-02, 09:00-17:00",
        "a worked Saturday that is short in 2027, 2027-02-20, 09:00-17:00",
        "New Year's Eve off in 2026,         2026-12-31, ''",
    })
    void theShippedDaysHaveTheirHours(String what, LocalDate date, String hours) {
        assertThat(RU.hours(date).stream().map(OpenHours::text))
                .as(what)
                .isEqualTo(hours.isEmpty() ? List.of() : List.of(hours));
    }

    @Test
    void theShippedCalendarIsOfMoscowAndOfFiveYears() {
        assertThat(RU.id()).isEqualTo("RU-MSK");
        assertThat(RU.zone()).hasToString("Europe/Moscow");
        assertThat(RU.years()).containsExactly(2023, 2024, 2025, 2026, 2027);
    }

    @Test
    void aYearThatMayStillBeChangedSaysAsOfWhenItIsKnown() {
        assertThat(CalendarJson.ruMsk().years().get(2027))
                .extracting("knownAsOf")
                .isEqualTo(LocalDate.parse("2026-09-02"));
        assertThat(CalendarJson.ruMsk().years().get(2026))
                .extracting("knownAsOf")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\": \"X\"}",
                "{\"id\":\"X\",\"zone\":\"Europe/Moscow\",\"source\":\"\",\"weekly\":{},\"workingWeekendDay\":[],\"shorterByMinutes\":60,\"knownAsOf\":{},"
                        + "\"years\":{},\"unknown\":1}"
            })
    void jsonThatIsNoCalendarIsRefused(String json) {
        assertThatThrownBy(() -> CalendarJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
