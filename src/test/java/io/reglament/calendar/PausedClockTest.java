package io.reglament.calendar;

import static io.reglament.calendar.Samples.moscow;
import static io.reglament.calendar.Samples.openPause;
import static io.reglament.calendar.Samples.pause;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses stop a clock; the instant of a pause's end is running again. Monday is 13 April 2026. */
class PausedClockTest {

    private static final WorkingClock CLOCK = new WorkingClock(Samples.office("Europe/Moscow"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the rest runs after the pause,              2, WORKING_HOUR, 2026-04-13T10:00, 2026-04-13T11:00, 2026-04-13T15:00, 2026-04-13T16:00
            a pause at night costs nothing,             8, WORKING_HOUR, 2026-04-13T15:00, 2026-04-13T18:00, 2026-04-14T09:00, 2026-04-14T14:00
            used up as the pause begins is due then,    1, WORKING_HOUR, 2026-04-13T10:00, 2026-04-13T11:00, 2026-04-13T15:00, 2026-04-13T11:00
            a start in the pause waits for its end,     1, WORKING_HOUR, 2026-04-13T10:00, 2026-04-13T09:30, 2026-04-14T12:00, 2026-04-14T13:00
            a pause before the start is over,           1, WORKING_HOUR, 2026-04-13T10:00, 2026-04-10T09:00, 2026-04-13T10:00, 2026-04-13T11:00
            a pause over the year's end of weeks,       1, WORKING_HOUR, 2026-04-13T17:30, 2026-04-13T18:00, 2026-06-10T23:00, 2026-06-11T09:30
            a pause inside a working day costs no day,  1, WORKING_DAY,  2026-04-13T10:00, 2026-04-14T09:00, 2026-04-14T17:59, 2026-04-14T18:00
            a day paused at its close does not count,   1, WORKING_DAY,  2026-04-13T10:00, 2026-04-14T17:59, 2026-04-14T18:01, 2026-04-15T18:00
            a pause that begins at the close stops it,  1, WORKING_DAY,  2026-04-13T10:00, 2026-04-14T18:00, 2026-04-15T09:00, 2026-04-15T18:00
            a pause that ends at the close lets it,     1, WORKING_DAY,  2026-04-13T10:00, 2026-04-14T09:00, 2026-04-14T18:00, 2026-04-14T18:00
            a weekend pause costs no working day,       1, WORKING_DAY,  2026-04-17T10:00, 2026-04-17T19:00, 2026-04-20T09:00, 2026-04-20T18:00
            paused calendar days do not count,          3, CALENDAR_DAY, 2026-04-13T10:00, 2026-04-14T17:00, 2026-04-15T19:00, 2026-04-20T18:00
            a paused Saturday does not count,           5, CALENDAR_DAY, 2026-04-15T10:00, 2026-04-18T10:00, 2026-04-19T10:00, 2026-04-21T18:00
            a term does not end in a pause,             4, CALENDAR_DAY, 2026-04-15T10:00, 2026-04-20T09:00, 2026-04-21T09:00, 2026-04-21T18:00
            """)
    void anEndedPauseMovesTheDueInstant(
            String what, int amount, SpanUnit unit, String start, String from, String to, String due) {
        WorkingClock paused = CLOCK.withPauses(List.of(pause(from, to)));

        assertThat(paused.due(moscow(start), new Span(amount, unit)).dueAt())
                .as(what)
                .isEqualTo(moscow(due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            one hour of four was used,            4, WORKING_HOUR, 2026-04-13T15:00, 2026-04-13T16:00, , PT3H
            nothing was used,                    90, WORKING_MINUTE, 2026-04-13T15:00, 2026-04-13T12:00, , PT1H30M
            used up before it,                    1, WORKING_HOUR, 2026-04-13T15:00, 2026-04-13T16:00, 2026-04-13T16:00,
            two days of five have gone,           5, WORKING_DAY,  2026-04-13T15:00, 2026-04-16T12:00, , P3D
            a weekend takes calendar days,        9, CALENDAR_DAY, 2026-04-13T15:00, 2026-04-20T12:00, , P3D
            the days have gone but not the term,  5, CALENDAR_DAY, 2026-04-13T15:00, 2026-04-20T12:00, , P0D
            the day had come before it,           1, WORKING_DAY,  2026-04-13T15:00, 2026-04-14T18:01, 2026-04-14T18:00,
            it begins after the last loaded day,  1, WORKING_HOUR, 2026-12-31T17:30, 2026-12-31T18:00, , PT30M
            it begins with the year not loaded,   1, WORKING_HOUR, 2026-12-31T17:30, 2027-01-01T00:00, , PT30M
            """)
    void anOpenPauseLeavesTheRest(
            String what,
            int amount,
            SpanUnit unit,
            String start,
            String from,
            @Nullable String due,
            @Nullable String remaining) {
        WorkingClock paused = CLOCK.withPauses(List.of(openPause(from)));

        Due answer = paused.due(moscow(start), new Span(amount, unit));

        assertThat(answer.dueAt()).as(what).isEqualTo(due == null ? null : moscow(due));
        assertThat(answer.remainingText()).isEqualTo(remaining);
    }

    @Test
    void pausesThatOverlapCountOnceInAnyOrder() {
        List<Interval> pauses = List.of(
                pause("2026-04-13T13:00", "2026-04-13T15:00"),
                pause("2026-04-13T11:00", "2026-04-13T14:00"),
                pause("2026-04-13T16:00", "2026-04-13T16:00"),
                pause("2026-04-13T15:00", "2026-04-13T15:30"));

        assertThat(CLOCK.withPauses(pauses).elapsed(moscow("2026-04-13T09:00"), moscow("2026-04-13T18:00")))
                .isEqualTo(Samples.minutes(4 * 60 + 30));
    }

    @Test
    void aWarningThatComesBeforeTheOpenPauseStays() {
        WorkingClock paused = CLOCK.withPauses(List.of(openPause("2026-04-13T13:30")));
        Span span = new Span(4, SpanUnit.WORKING_HOUR);

        assertThat(paused.warnAt(moscow("2026-04-13T10:00"), span, 75)).isEqualTo(moscow("2026-04-13T13:00"));
        assertThat(paused.due(moscow("2026-04-13T10:00"), span).dueAt()).isNull();
    }

    @Test
    void latenessIgnoresPausesAndWindow() {
        WorkingClock paused = CLOCK.withPauses(List.of(openPause("2026-04-13T09:00")))
                .withWindow(Samples.MOSCOW, OpenHours.parse("20:00-21:00"));

        assertThat(paused.openMinutes(moscow("2026-04-13T10:00"), moscow("2026-04-13T12:00")))
                .isEqualTo(120);
    }
}
