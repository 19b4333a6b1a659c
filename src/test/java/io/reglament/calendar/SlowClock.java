package io.reglament.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of the clock, walked minute by minute and day by day and sharing no arithmetic with the real one: open is
 * what the department's wall clock shows inside its hours, where a clock that is set back is taken to stand still.
 */
final class SlowClock {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ClockCase given;

    SlowClock(ClockCase given) {
        this.given = given;
    }

    /** The instant after the n-th running minute; absent if it does not come within the days given. */
    @Nullable
    Instant dueMinutes(int n, int withinDays) {
        Wall department = new Wall(given.calendar().zone(), given.start());
        Wall client = given.clientZone() == null ? null : new Wall(given.clientZone(), given.start());
        Instant last = given.start().plus(Duration.ofDays(withinDays));
        int left = n;
        for (Instant minute = given.start(); minute.isBefore(last); minute = minute.plus(MINUTE)) {
            boolean open = department.shows(minute, given.calendar())
                    & (client == null || client.shows(minute, List.of(given.window())));
            if (open && !paused(minute)) {
                left--;
            }
            if (left == 0) {
                return minute.plus(MINUTE);
            }
        }
        return null;
    }

    /** The due instant of days; absent if it does not come within the days given. */
    @Nullable
    Instant dueDays(int n, SpanUnit unit, int withinDays) {
        LocalDate first = unit == SpanUnit.WORKING_DAY
                ? shiftDate()
                : given.start().atZone(given.calendar().zone()).toLocalDate();
        int counted = 0;
        for (int i = 1; i <= withinDays; i++) {
            LocalDate day = first.plusDays(i);
            Instant close = close(day);
            Instant end = close != null ? close : midnightAfter(day);
            boolean counts = (close != null || (unit == SpanUnit.CALENDAR_DAY && counted < n)) && !paused(end);
            counted += counts ? 1 : 0;
            if (counted >= n && close != null && !paused(close)) {
                return close;
            }
        }
        return null;
    }

    /** The date on which the shift began that is open at the start, else the date of the start. */
    private LocalDate shiftDate() {
        Wall wall = new Wall(given.calendar().zone(), given.start());
        LocalDate before = wall.date(given.start()).minusDays(1);
        boolean open = wall.showsOf(given.start(), before, hours(given.calendar(), before));
        return open ? before : before.plusDays(1);
    }

    boolean paused(Instant instant) {
        return given.pauses().stream().anyMatch(pause -> {
            Instant to = pause.to();
            return !instant.isBefore(pause.from()) && (to == null || instant.isBefore(to));
        });
    }

    /** The end of the last open minute of a date. */
    private @Nullable Instant close(LocalDate day) {
        Instant from = midnightAfter(day.minusDays(1));
        Instant to = midnightAfter(day.plusDays(1));
        Wall wall = new Wall(given.calendar().zone(), from);
        Instant close = null;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plus(MINUTE)) {
            close = wall.showsOf(minute, day, hours(given.calendar(), day)) ? minute.plus(MINUTE) : close;
        }
        return close;
    }

    /** The first minute of the next date, found by looking for it. */
    private Instant midnightAfter(LocalDate day) {
        Instant minute = day.atTime(20, 0).atZone(given.calendar().zone()).toInstant();
        while (!minute.atZone(given.calendar().zone()).toLocalDate().isAfter(day)) {
            minute = minute.plus(MINUTE);
        }
        return minute;
    }

    private static List<OpenHours> hours(WorkingCalendar calendar, LocalDate date) {
        List<OpenHours> exception = calendar.exceptions().get(date);
        return exception != null ? exception : calendar.weekly().getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** A wall clock that stands still when it should be set back. */
    private static final class Wall {

        private final ZoneId zone;
        private LocalDateTime highest = LocalDateTime.MIN;

        /** Looks back three hours, so that a change just before the start is seen. */
        Wall(ZoneId zone, Instant start) {
            this.zone = zone;
            for (int minute = 180; minute > 0; minute--) {
                look(start.minus(MINUTE.multipliedBy(minute)));
            }
        }

        LocalDate date(Instant minute) {
            return look(minute).toLocalDate();
        }

        boolean shows(Instant minute, WorkingCalendar calendar) {
            LocalDate date = date(minute);
            return showsOf(minute, date, hours(calendar, date))
                    | showsOf(minute, date.minusDays(1), hours(calendar, date.minusDays(1)));
        }

        boolean shows(Instant minute, List<OpenHours> hours) {
            return showsOf(minute, date(minute), hours);
        }

        /** Whether the clock shows a time inside the hours that began on a date. */
        boolean showsOf(Instant minute, LocalDate date, List<OpenHours> hours) {
            LocalDateTime time = look(minute);
            return hours.stream().anyMatch(h -> {
                LocalDateTime close = h.close().isAfter(h.open())
                        ? date.atTime(h.close())
                        : date.plusDays(1).atTime(h.close());
                return !time.isBefore(date.atTime(h.open())) && time.isBefore(close);
            });
        }

        private LocalDateTime look(Instant minute) {
            LocalDateTime shown = LocalDateTime.ofInstant(minute, zone);
            highest = shown.isAfter(highest) ? shown : highest;
            return highest;
        }
    }
}
