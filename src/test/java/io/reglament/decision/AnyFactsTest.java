package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.AnyRequest;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Facts that can be, though they make no sense, are answered all the same, in any order. */
@Timeout(180)
class AnyFactsTest {
    private static final int REQUESTS = 400;
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    private final RequestReader reader = new RequestReader();

    @Test
    void whateverCanBeReadIsDecidedAndTheOrderDoesNotMatter() {
        for (int seed = 0; seed < REQUESTS; seed++) {
            DecisionRequest any = AnyRequest.of(seed);
            if (!hasYear(asked(any))) {
                assertThatThrownBy(() -> Deciding.decide(asked(any))).isInstanceOf(CalendarYearMissing.class);
                continue;
            }
            String json = new String(reader.canonical(asked(any)), StandardCharsets.UTF_8);
            byte[] answer = Deciding.answer(json);
            assertThat(Deciding.answer(Deciding.shuffled(json, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(answer);
        }
    }

    private static boolean hasYear(DecisionRequest asked) {
        WorkingCalendar calendar = Deciding.calendar(asked);
        return calendar.years()
                .contains(calendar.localDate(Objects.requireNonNull(asked.evaluationTime()))
                        .getYear());
    }

    private static DecisionRequest asked(DecisionRequest any) {
        Instant knownAt = any.knowledgeTime() == null ? AT : any.knowledgeTime();
        Instant at = any.evaluationTime() == null ? knownAt : any.evaluationTime();
        return new DecisionRequest(
                any.requestId(),
                any.mode(),
                at,
                knownAt,
                null,
                null,
                any.scope(),
                any.calendarId(),
                any.calendar(),
                any.facts());
    }
}
