package io.reglament.calendar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.calendar.Interval;
import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every due, warning and lateness that the acceptance scenarios name, on the shipped calendar; times are Moscow's. */
class ScenarioDueTest {

    private static final WorkingClock CLOCK =
            new WorkingClock(CalendarJson.ruMsk().workingCalendar());

    @ParameterizedTest(name = "{0}: {1} + {2} {3}")
    @CsvSource(textBlock = """
            AS-01 first contact,             2026-03-03T10:00, 15, WORKING_MINUTE, 80, 2026-03-03T10:15, 2026-03-03T10:12
            AS-01 retry,                     2026-03-03T10:12,  2, WORKING_HOUR,     , 2026-03-03T12:12,
            AS-02 over a holiday,            2026-03-06T17:55, 15, WORKING_MINUTE, 80, 2026-03-10T09:10, 2026-03-10T09:07
            AS-03 short day and May,         2026-04-30T16:30, 60, WORKING_MINUTE, 80, 2026-05-04T09:30, 2026-05-04T09:18
            AS-04 first contact VIP,         2026-04-06T12:00,  5, WORKING_MINUTE, 80, 2026-04-06T12:05, 2026-04-06T12:04
            AS-04 call report,               2026-04-06T12:06, 30, WORKING_MINUTE,   , 2026-04-06T12:36,
            AS-05 reassign,                  2026-04-10T10:00,  1, WORKING_DAY,      , 2026-04-13T18:00, 2026-04-13T09:00
            AS-06 retry,                     2026-04-06T10:00,  2, WORKING_HOUR,     , 2026-04-06T12:00,
            AS-07 retry after the second,    2026-04-10T11:00,  1, WORKING_DAY,      , 2026-04-13T18:00, 2026-04-13T09:00
            AS-07 correct the number,        2026-04-13T10:00,  4, WORKING_HOUR,     , 2026-04-13T14:00,
            AS-08 retry,                     2026-04-17T10:00,  2, WORKING_HOUR,     , 2026-04-17T12:00,
            AS-09 new owner,                 2026-04-15T12:00,  1, WORKING_DAY,      , 2026-04-16T18:00, 2026-04-16T09:00
            AS-09 retry after the fourth,    2026-04-15T10:00,  2, WORKING_DAY,      , 2026-04-17T18:00, 2026-04-17T09:00
            AS-10 reassign,                  2026-04-10T11:00,  1, WORKING_DAY,      , 2026-04-13T18:00, 2026-04-13T09:00
            AS-11 callback,                  2026-04-16T16:00, 15, WORKING_MINUTE,   , 2026-04-16T16:15,
            AS-12 end of the pause,          2026-04-13T16:00, 30, CALENDAR_DAY,     , 2026-05-13T18:00, 2026-05-13T09:00
            AS-13 first contact,             2026-04-20T10:00, 15, WORKING_MINUTE, 80, 2026-04-20T10:15, 2026-04-20T10:12
            AS-13 deputy,                    2026-04-20T10:00,  5, WORKING_MINUTE,   , 2026-04-20T10:05,
            AS-14 entered Friday evening,    2026-05-29T17:55, 15, WORKING_MINUTE, 80, 2026-06-01T09:10, 2026-06-01T09:07
            AS-14 entered Sunday night,      2026-05-31T23:50, 15, WORKING_MINUTE, 80, 2026-06-01T09:15, 2026-06-01T09:12
            AS-14 entered before opening,    2026-06-01T08:00, 10, WORKING_MINUTE, 80, 2026-06-01T09:10, 2026-06-01T09:08
            AS-15 first contact,             2026-04-20T10:00,  1, WORKING_DAY,      , 2026-04-21T18:00, 2026-04-21T09:00
            AS-16 retry after the second,    2026-04-13T11:30,  1, WORKING_DAY,      , 2026-04-14T18:00, 2026-04-14T09:00
            AS-20 signatures,                2026-04-16T12:00,  5, WORKING_DAY,      , 2026-04-23T18:00, 2026-04-23T09:00
            AS-23 the managers themselves,   2026-04-20T11:00,  3, WORKING_DAY,      , 2026-04-23T18:00, 2026-04-23T09:00
            AS-23 the head on a short day,   2026-04-23T18:00,  5, WORKING_DAY,      , 2026-04-30T17:00, 2026-04-30T09:00
            AS-26 register on a short day,   2026-11-03T15:00,  1, WORKING_HOUR,     , 2026-11-03T16:00,
            AS-26 quotation over 4 November, 2026-11-03T15:40,  1, WORKING_DAY,      , 2026-11-05T18:00, 2026-11-05T09:00
            AS-26 register the sending,      2026-11-06T10:00,  1, WORKING_HOUR,     , 2026-11-06T11:00,
            AS-27 target of the repair,      2026-04-23T11:00,  5, WORKING_DAY,      , 2026-04-30T17:00, 2026-04-30T09:00
            AS-27 limit of the repair,       2026-04-23T11:00,  7, WORKING_DAY,      , 2026-05-05T18:00, 2026-05-05T09:00
            AS-28 acceptance,                2026-04-15T15:00,  1, WORKING_DAY,      , 2026-04-16T18:00, 2026-04-16T09:00
            AS-29 stop processing,           2026-04-13T10:00, 10, WORKING_DAY,      , 2026-04-27T18:00, 2026-04-27T09:00
            AS-30 first contact after sale,  2026-04-13T10:00,  5, WORKING_DAY,      , 2026-04-20T18:00, 2026-04-20T09:00
            F-19 trigger on a Saturday,      2026-04-11T12:00,  1, WORKING_DAY,      , 2026-04-13T18:00, 2026-04-13T09:00
            """)
    void aSpanIsDueAsTheScenarioSays(
            String scenario,
            LocalDateTime start,
            int amount,
            SpanUnit unit,
            @Nullable Integer warnPercent,
            LocalDateTime due,
            @Nullable LocalDateTime warn) {
        Span span = new Span(amount, unit);

        assertThat(CLOCK.due(at(start), span).dueAt()).as(scenario).isEqualTo(at(due));
        assertThat(CLOCK.warnAt(at(start), span, warnPercent)).isEqualTo(warn == null ? null : at(warn));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            AS-02, 2026-03-06T17:55, 15, 400, 2026-03-10T09:55
            AS-13, 2026-04-20T10:00, 15, 400, 2026-04-20T11:00
            """)
    void anotherManagerIsAskedForAfterTheReassignPercent(
            String scenario, LocalDateTime start, int amount, int percent, LocalDateTime expected) {
        Span span = new Span(amount, SpanUnit.WORKING_MINUTE).percent(percent);

        assertThat(CLOCK.due(at(start), span).dueAt()).as(scenario).isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            AS-02,                2026-03-10T09:10, 2026-03-10T09:11,   1
            AS-04,                2026-04-06T12:05, 2026-04-06T12:06,   1
            AS-13,                2026-04-20T10:15, 2026-04-20T10:20,   5
            AS-15 (0),            2026-04-21T18:00, 2026-04-22T10:00,  60
            AS-15 (b),            2026-04-21T18:00, 2026-04-23T09:30, 570
            AS-26 quotation,      2026-11-05T18:00, 2026-11-06T10:00,  60
            AS-26 registration,   2026-11-06T11:00, 2026-11-06T12:00,  60
            AS-27,                2026-05-05T18:00, 2026-05-06T09:30,  30
            59 seconds are none,  2026-04-20T10:15, 2026-04-20T10:15:59, 0
            """)
    void latenessIsCountedInOpenMinutes(String scenario, LocalDateTime due, LocalDateTime met, long minutes) {
        assertThat(CLOCK.openMinutes(at(due), at(met))).as(scenario).isEqualTo(minutes);
    }

    @Test
    void anOpenPauseStopsTheClockAndLeavesTheRest_AS12a() {
        WorkingClock paused = CLOCK.withPauses(List.of(new Interval(at("2026-04-13T16:00"), null)));

        var due = paused.due(at("2026-04-13T15:00"), new Span(4, SpanUnit.WORKING_HOUR));

        assertThat(due.dueAt()).isNull();
        assertThat(due.remainingText()).isEqualTo("PT3H");
    }

    @Test
    void anEndedPauseMovesTheDueTime_AS12b() {
        WorkingClock paused = CLOCK.withPauses(List.of(new Interval(at("2026-04-13T16:00"), at("2026-04-15T10:00"))));
        Span span = new Span(4, SpanUnit.WORKING_HOUR);

        assertThat(paused.due(at("2026-04-13T15:00"), span).dueAt()).isEqualTo(at("2026-04-15T13:00"));
        assertThat(paused.warnAt(at("2026-04-13T15:00"), span, 75)).isEqualTo(at("2026-04-15T12:00"));
    }

    @Test
    void afterTheDailyMaximumTheNextAttemptMayComeAtTheNextOpening_AS16() {
        var calendar = CLOCK.calendar();
        var used = calendar.localDate(at("2026-04-13T11:30"));

        assertThat(calendar.opening(calendar.workingDaysAfter(used, 1))).isEqualTo(at("2026-04-14T09:00"));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of("Europe/Moscow")).toInstant();
    }
}
