package io.reglament.calendar;

import static io.reglament.calendar.Samples.moscow;
import static io.reglament.calendar.Samples.openPause;
import static io.reglament.calendar.Samples.pause;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The proof of a due instant, as it is read: every stretch of the way with its reason. */
class ProofTest {

    private static final WorkingClock CLOCK = new WorkingClock(Samples.office("Europe/Moscow"));

    @Test
    void minutesNameHoursDaysOffAndHolidays() {
        assertThat(proof(CLOCK, "2026-04-30T16:30", new Span(60, SpanUnit.WORKING_MINUTE)))
                .containsExactly(
                        "2026-04-30T16:30 2026-04-30T17:00 COUNTED",
                        "2026-04-30T17:00 2026-05-01T00:00 OUTSIDE_HOURS",
                        "2026-05-01T00:00 2026-05-02T00:00 HOLIDAY",
                        "2026-05-02T00:00 2026-05-03T00:00 DAY_OFF",
                        "2026-05-03T00:00 2026-05-04T00:00 DAY_OFF",
                        "2026-05-04T00:00 2026-05-04T09:00 OUTSIDE_HOURS",
                        "2026-05-04T09:00 2026-05-04T09:30 COUNTED");
    }

    @Test
    void aPauseIsOneStretchHoweverLong() {
        WorkingClock paused = CLOCK.withPauses(List.of(pause("2026-04-13T16:00", "2026-04-15T10:00")));

        assertThat(proof(paused, "2026-04-13T15:00", new Span(4, SpanUnit.WORKING_HOUR)))
                .containsExactly(
                        "2026-04-13T15:00 2026-04-13T16:00 COUNTED",
                        "2026-04-13T16:00 2026-04-15T10:00 PAUSED",
                        "2026-04-15T10:00 2026-04-15T13:00 COUNTED");
    }

    @Test
    void anOpenPauseIsTheLastStretchAndHasNoEnd() {
        WorkingClock paused = CLOCK.withPauses(List.of(openPause("2026-04-13T16:00")));

        assertThat(proof(paused, "2026-04-13T15:00", new Span(4, SpanUnit.WORKING_HOUR)))
                .containsExactly("2026-04-13T15:00 2026-04-13T16:00 COUNTED", "2026-04-13T16:00 - PAUSED");
        assertThat(proof(paused, "2026-04-10T15:00", new Span(2, SpanUnit.WORKING_DAY)))
                .containsExactly(
                        "2026-04-10T15:00 2026-04-11T00:00 TRIGGER_DAY",
                        "2026-04-11T00:00 2026-04-12T00:00 DAY_OFF",
                        "2026-04-12T00:00 2026-04-13T00:00 DAY_OFF",
                        "2026-04-13T00:00 2026-04-14T00:00 PAUSED",
                        "2026-04-14T00:00 - PAUSED");
    }

    @Test
    void theClientsNightIsNamed() {
        WorkingClock clock = CLOCK.withWindow(ZoneId.of("Asia/Vladivostok"), Samples.MAY_BE_CALLED);

        assertThat(proof(clock, "2026-04-13T13:00", new Span(2, SpanUnit.WORKING_HOUR)))
                .containsExactly(
                        "2026-04-13T13:00 2026-04-13T14:00 COUNTED",
                        "2026-04-13T14:00 2026-04-13T18:00 OUTSIDE_WINDOW",
                        "2026-04-13T18:00 2026-04-14T00:00 OUTSIDE_HOURS",
                        "2026-04-14T00:00 2026-04-14T09:00 OUTSIDE_HOURS",
                        "2026-04-14T09:00 2026-04-14T10:00 COUNTED");
    }

    @Test
    void daysNameTheTriggerAndTheMoveToAWorkingDay() {
        assertThat(proof(CLOCK, "2026-04-29T12:00", new Span(2, SpanUnit.CALENDAR_DAY)))
                .containsExactly(
                        "2026-04-29T12:00 2026-04-30T00:00 TRIGGER_DAY",
                        "2026-04-30T00:00 2026-05-01T00:00 COUNTED",
                        "2026-05-01T00:00 2026-05-02T00:00 COUNTED",
                        "2026-05-02T00:00 2026-05-03T00:00 DAY_OFF",
                        "2026-05-03T00:00 2026-05-04T00:00 DAY_OFF",
                        "2026-05-04T00:00 2026-05-04T18:00 MOVED");
    }

    @Test
    void whatCountedAndWhatDidNotAreToldApart() {
        Proof proof = CLOCK.explain(moscow("2026-04-13T17:00"), new Span(2, SpanUnit.WORKING_HOUR));

        assertThat(proof.due().dueAt()).isEqualTo(moscow("2026-04-14T10:00"));
        assertThat(proof.counted()).hasSize(2);
        assertThat(proof.notCounted())
                .extracting(ProofStep::reason)
                .containsExactly(ProofReason.OUTSIDE_HOURS, ProofReason.OUTSIDE_HOURS);
    }

    private static List<String> proof(WorkingClock clock, String start, Span span) {
        return clock.explain(moscow(start), span).steps().stream()
                .map(step -> local(step.from()) + " " + local(step.to()) + " " + step.reason())
                .toList();
    }

    private static String local(@Nullable Instant instant) {
        return instant == null
                ? "-"
                : LocalDateTime.ofInstant(instant, Samples.MOSCOW).toString();
    }
}
