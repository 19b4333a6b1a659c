package io.reglament.calendar;

import static io.reglament.calendar.Samples.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingClockTest {

    private static final WorkingClock CLOCK = new WorkingClock(Samples.office("Europe/Moscow"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            used up exactly at closing,          2026-04-13T17:00, 60, WORKING_MINUTE, 2026-04-13T18:00
            one minute more is the next day,     2026-04-13T17:00, 61, WORKING_MINUTE, 2026-04-14T09:01
            used up at a short day's closing,    2026-04-30T16:00,  1, WORKING_HOUR,   2026-04-30T17:00
            a start at the closing,              2026-04-13T18:00, 15, WORKING_MINUTE, 2026-04-14T09:15
            nothing to do is due at once,        2026-04-13T10:00,  0, WORKING_MINUTE, 2026-04-13T10:00
            nothing to do but closed,            2026-04-13T20:00,  0, WORKING_MINUTE, 2026-04-14T09:00
            a day from a Saturday,               2026-04-11T12:00,  1, WORKING_DAY,    2026-04-13T18:00
            a day from late at night,            2026-04-13T23:59,  1, WORKING_DAY,    2026-04-14T18:00
            a day from early in the morning,     2026-04-13T00:00,  1, WORKING_DAY,    2026-04-14T18:00
            no days is the same day's close,     2026-04-13T10:00,  0, WORKING_DAY,    2026-04-13T18:00
            no days after the close is the next, 2026-04-13T18:01,  0, CALENDAR_DAY,   2026-04-14T18:00
            calendar days to a working day,      2026-04-13T10:00,  2, CALENDAR_DAY,   2026-04-15T18:00
            calendar days to a Saturday,         2026-04-13T10:00,  5, CALENDAR_DAY,   2026-04-20T18:00
            calendar days to a holiday,          2026-04-28T10:00,  3, CALENDAR_DAY,   2026-05-04T18:00
            calendar days to a short day,        2026-04-28T10:00,  2, CALENDAR_DAY,   2026-04-30T17:00
            """)
    void aSpanIsDue(String what, String start, int amount, SpanUnit unit, String due) {
        assertThat(CLOCK.due(moscow(start), new Span(amount, unit)).dueAt())
                .as(what)
                .isEqualTo(moscow(due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            minutes go on after midnight,        2026-04-13T23:30,  60, WORKING_MINUTE, 2026-04-14T00:30
            minutes begun after midnight,        2026-04-14T05:30,  60, WORKING_MINUTE, 2026-04-14T22:30
            used up exactly at the shift's end,  2026-04-14T05:00,  60, WORKING_MINUTE, 2026-04-14T06:00
            Friday's shift ends on Saturday,     2026-04-18T05:00, 120, WORKING_MINUTE, 2026-04-20T23:00
            a day from within a shift,           2026-04-13T23:30,   1, WORKING_DAY,    2026-04-15T06:00
            after midnight it is the day before, 2026-04-14T02:00,   1, WORKING_DAY,    2026-04-15T06:00
            between shifts it is today,          2026-04-14T12:00,   1, WORKING_DAY,    2026-04-16T06:00
            a day from Friday's shift,           2026-04-18T03:00,   1, WORKING_DAY,    2026-04-21T06:00
            calendar days go by the date,        2026-04-14T02:00,   1, CALENDAR_DAY,   2026-04-16T06:00
            """)
    void aShiftOverMidnightBelongsToTheDayOnWhichItBegins(
            String what, String start, int amount, SpanUnit unit, String due) {
        WorkingClock nights = new WorkingClock(new WorkingCalendar(
                "NIGHTS",
                Samples.MOSCOW,
                Samples.mondayToFriday(OpenHours.parse("22:00-06:00")),
                Map.of(),
                Set.of(2026)));

        assertThat(nights.due(moscow(start), new Span(amount, unit)).dueAt())
                .as(what)
                .isEqualTo(moscow(due));
    }

    @ParameterizedTest(name = "client in {0}")
    @CsvSource(textBlock = """
            Europe/Moscow,       2026-04-13T10:00, 2026-04-13T14:00
            Asia/Vladivostok,    2026-04-13T10:00, 2026-04-13T14:00
            Asia/Vladivostok,    2026-04-13T13:00, 2026-04-14T12:00
            Asia/Kathmandu,      2026-04-13T16:45, 2026-04-14T11:45
            Europe/Amsterdam,    2026-04-13T09:00, 2026-04-13T14:00
            America/New_York,    2026-04-13T10:00, 2026-04-14T18:00
            """)
    void fourHoursRunOnlyWhileTheClientMayBeCalledToo(String client, String start, String due) {
        WorkingClock clock = CLOCK.withWindow(ZoneId.of(client), Samples.MAY_BE_CALLED);

        assertThat(clock.due(moscow(start), new Span(4, SpanUnit.WORKING_HOUR)).dueAt())
                .isEqualTo(moscow(due));
    }

    @Test
    void theClientsWindowLeavesDaysAlone() {
        WorkingClock clock = CLOCK.withWindow(ZoneId.of("America/Los_Angeles"), Samples.MAY_BE_CALLED);

        assertThat(clock.due(moscow("2026-04-13T10:00"), new Span(1, SpanUnit.WORKING_DAY))
                        .dueAt())
                .isEqualTo(moscow("2026-04-14T18:00"));
    }

    @Test
    void aClockThatNeverRunsEndsAtTheYearThatIsNotLoaded() {
        WorkingClock clock = CLOCK.withWindow(ZoneId.of("America/Los_Angeles"), Samples.MAY_BE_CALLED);

        assertThatThrownBy(() -> clock.due(moscow("2026-04-13T10:00"), new Span(1, SpanUnit.WORKING_HOUR)))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, WORKING_HOUR",
        "1, WORKING_DAY",
        "1, CALENDAR_DAY",
        "2000000000, WORKING_MINUTE",
        "2000000000, CALENDAR_DAY"
    })
    void aSpanThatRunsIntoAYearThatIsNotLoadedIsRefused(int amount, SpanUnit unit) {
        assertThatThrownBy(() -> CLOCK.due(moscow("2026-12-31T18:00"), new Span(amount, unit)))
                .isInstanceOf(CalendarYearMissing.class)
                .hasMessage("Calendar OFFICE has no year 2027");
    }

    @Test
    void aSpanThatEndsWithTheLastLoadedDayNeedsNoNextYear() {
        assertThat(CLOCK.due(moscow("2026-12-31T17:00"), new Span(1, SpanUnit.WORKING_HOUR))
                        .dueAt())
                .isEqualTo(moscow("2026-12-31T18:00"));
        assertThat(CLOCK.elapsed(moscow("2026-12-31T17:00"), moscow("2027-01-01T00:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void oneHourAcrossAChangeOfTheClocksIsOneHour() {
        WorkingClock night = new WorkingClock(Samples.everyDay("Europe/Amsterdam", "00:00-24:00"));

        assertThat(night.due(Instant.parse("2026-03-29T00:30:00Z"), new Span(1, SpanUnit.WORKING_HOUR))
                        .dueAt())
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(night.due(Instant.parse("2026-10-25T00:30:00Z"), new Span(24, SpanUnit.WORKING_HOUR))
                        .dueAt())
                .isEqualTo("2026-10-26T00:30:00Z");
    }

    @Test
    void aDayThatClosesAtMidnightIsDueAtMidnightAndWarnedOfInTheMorning() {
        WorkingClock late = new WorkingClock(Samples.everyDay("Europe/Moscow", "10:00-24:00"));
        Span day = new Span(1, SpanUnit.WORKING_DAY);

        assertThat(late.due(moscow("2026-04-13T12:00"), day).dueAt()).isEqualTo(moscow("2026-04-15T00:00"));
        assertThat(late.warnAt(moscow("2026-04-13T12:00"), day, null)).isEqualTo(moscow("2026-04-14T10:00"));
    }

    @Test
    void withoutAPercentThereIsNoWarningForMinutes() {
        assertThat(CLOCK.warnAt(moscow("2026-04-13T12:00"), new Span(2, SpanUnit.WORKING_HOUR), null))
                .isNull();
    }

    @ParameterizedTest(name = "{2} % of {0} {1}")
    @CsvSource({
        "5,  WORKING_MINUTE,  75, PT3M45S",
        "15, WORKING_MINUTE, 400, PT1H",
        "1,  WORKING_MINUTE,  33, PT19S",
        "4,  WORKING_HOUR,    75, PT3H",
        "1,  WORKING_HOUR,     1, PT36S",
        "7,  WORKING_HOUR,     0, PT0S",
    })
    void aPercentOfOpenTimeIsExactInSeconds(int amount, SpanUnit unit, int percent, Duration expected) {
        assertThat(new Span(amount, unit).percent(percent).openTime()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} % of {0} days")
    @CsvSource({"1, 200, 2", "1, 150, 2", "2, 50, 1", "3, 34, 2", "1, 0, 1"})
    void aPercentOfDaysIsRoundedUpToWholeDays(int amount, int percent, int expected) {
        assertThat(new Span(amount, SpanUnit.WORKING_DAY).percent(percent))
                .isEqualTo(new Span(expected, SpanUnit.WORKING_DAY));
    }

    @Test
    void aSpanIsNeverNegative() {
        assertThatThrownBy(() -> new Span(-1, SpanUnit.WORKING_HOUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void elapsedTimeBackwardsIsNone() {
        assertThat(CLOCK.elapsed(moscow("2026-04-13T12:00"), moscow("2026-04-13T11:00")))
                .isZero();
    }

    @Test
    void theNextRunningInstantIsThatOfCalendarAndWindow() {
        WorkingClock clock = CLOCK.withWindow(ZoneId.of("Europe/Amsterdam"), Samples.MAY_BE_CALLED);

        assertThat(clock.nextRunning(moscow("2026-04-13T08:00"))).isEqualTo(moscow("2026-04-13T10:00"));
    }
}
