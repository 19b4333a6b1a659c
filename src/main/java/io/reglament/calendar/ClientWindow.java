package io.reglament.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The hours of every day in the client's own zone in which the client may be called (T30 contactWindow). */
record ClientWindow(ZoneId zone, OpenHours hours) {

    /** The parts of ordered stretches that lie in the window; a stretch may meet the windows of two of the client's dates. */
    List<Interval> within(List<Interval> open) {
        List<Interval> parts = new ArrayList<>();
        for (Interval stretch : open) {
            LocalDate date = LocalDate.ofInstant(stretch.from(), zone).minusDays(hours.overMidnight() ? 1 : 0);
            for (Interval window = on(date); window.from().isBefore(stretch.until()); window = on(date)) {
                Interval part = stretch.overlap(window);
                if (part != null) {
                    parts.add(part);
                }
                date = date.plusDays(1);
            }
        }
        return parts;
    }

    private Interval on(LocalDate date) {
        return hours.on(date, zone);
    }
}
