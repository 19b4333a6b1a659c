package io.reglament.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One generated situation: a calendar, perhaps a client's window and pauses, a start on a whole minute. */
record ClockCase(
        WorkingCalendar calendar, @Nullable ZoneId clientZone, OpenHours window, List<Interval> pauses, Instant start) {

    /** The clock under test. */
    WorkingClock clock() {
        WorkingClock clock = new WorkingClock(calendar).withPauses(pauses);
        return clientZone == null ? clock : clock.withWindow(clientZone, window);
    }
}
