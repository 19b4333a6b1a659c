package io.reglament.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The open hours of a department: those of the week, the dates that differ (an empty list is a day off), and the years for
 * which these dates are complete; {@code overMidnight} is found in them: whether any shift ends on the next date.
 *
 * <p>Every question about a date of another year is a {@link CalendarYearMissing}.
 */
public record WorkingCalendar(
        String id,
        ZoneId zone,
        Map<DayOfWeek, List<OpenHours>> weekly,
        Map<LocalDate, List<OpenHours>> exceptions,
        Set<Integer> years,
        boolean overMidnight) {

    public WorkingCalendar {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, hours) -> week.put(day, OpenHours.inOrder(hours)));
        Map<LocalDate, List<OpenHours>> dates = new TreeMap<>();
        exceptions.forEach((date, hours) -> dates.put(date, OpenHours.inOrder(hours)));
        overMidnight = Shifts.runOverMidnight(week, dates);
        if (overMidnight) {
            Shifts.refuseOverlaps(week, dates);
        }
        weekly = Collections.unmodifiableMap(week);
        exceptions = Collections.unmodifiableMap(dates);
        years = Collections.unmodifiableSet(new TreeSet<>(years));
    }

    public WorkingCalendar(
            String id,
            ZoneId zone,
            Map<DayOfWeek, List<OpenHours>> weekly,
            Map<LocalDate, List<OpenHours>> exceptions,
            Set<Integer> years) {
        this(id, zone, weekly, exceptions, years, false);
    }

    /** The hours of a date, in order; empty on a day off. */
    public List<OpenHours> hours(LocalDate date) {
        requireLoaded(date);
        List<OpenHours> ofDate = exceptions.get(date);
        return ofDate != null ? ofDate : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** The open stretches of a date, in order; their lengths are real time, also when the clocks change. */
    public List<Interval> open(LocalDate date) {
        List<OpenHours> hours = hours(date);
        if (hours.size() == 1) {
            Interval only = hours.get(0).on(date, zone);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return hours.stream()
                .map(h -> h.on(date, zone))
                .filter(i -> !i.isEmpty())
                .toList();
    }

    public boolean isWorkingDay(LocalDate date) {
        return !hours(date).isEmpty() && !open(date).isEmpty();
    }

    /** The first opening of a working day; a day off is an {@link IllegalArgumentException}. */
    public Instant opening(LocalDate date) {
        return openOnWorkingDay(date).get(0).from();
    }

    /** The last closing of a working day; a day off is an {@link IllegalArgumentException}. */
    public Instant close(LocalDate date) {
        List<Interval> open = openOnWorkingDay(date);
        return open.get(open.size() - 1).until();
    }

    public boolean isOpen(Instant instant) {
        return openAround(localDate(instant)).stream().anyMatch(i -> i.contains(instant));
    }

    /** The open stretches that touch a date, in order: those that begin on it, before them the shift that came over midnight. */
    List<Interval> openAround(LocalDate date) {
        List<Interval> own = open(date);
        LocalDate first = firstToLookAt(date);
        if (first.equals(date)) {
            return own;
        }
        Instant midnight = startOf(date);
        return Stream.concat(open(first).stream().filter(i -> i.until().isAfter(midnight)), own.stream())
                .toList();
    }

    /** The date whose hours have to be looked at first for what is open on a date: the one before where shifts run over midnight. */
    LocalDate firstToLookAt(LocalDate date) {
        return overMidnight ? date.minusDays(1) : date;
    }

    /** The date to which an instant belongs as a working day: the one before while its shift over midnight is open, else its own. */
    LocalDate workingDate(Instant instant) {
        LocalDate date = localDate(instant);
        LocalDate before = firstToLookAt(date);
        return !before.equals(date) && open(before).stream().anyMatch(i -> i.contains(instant)) ? before : date;
    }

    /** The end of a date, or of its last shift where that is later. */
    Instant endOf(LocalDate date) {
        Instant midnight = startOf(date.plusDays(1));
        return firstToLookAt(date).equals(date)
                        || !isWorkingDay(date)
                        || close(date).isBefore(midnight)
                ? midnight
                : close(date);
    }

    /** The instant itself if open, else the next opening; a closing instant is not open. */
    public Instant nextOpening(Instant instant) {
        for (LocalDate date = firstToLookAt(localDate(instant)); ; date = date.plusDays(1)) {
            for (Interval open : open(date)) {
                if (instant.isBefore(open.until())) {
                    return instant.isAfter(open.from()) ? instant : open.from();
                }
            }
        }
    }

    /** The open time of the longest day of the week, by its wall clock; zero where no day is open. */
    public Duration usualDay() {
        long most = weekly.values().stream()
                .mapToLong(hours -> hours.stream().mapToLong(OpenHours::minutes).sum())
                .max()
                .orElse(0);
        return Duration.ofMinutes(most);
    }

    /** The date that the department's clock shows. */
    public LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of a date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The n-th working day strictly after a date (F-19); n is at least 1. */
    public LocalDate workingDaysAfter(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    void requireLoaded(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new CalendarYearMissing(id, date.getYear());
        }
    }

    private List<Interval> openOnWorkingDay(LocalDate date) {
        List<Interval> open = open(date);
        if (open.isEmpty()) {
            throw new IllegalArgumentException(date + " is a day off in calendar " + id);
        }
        return open;
    }
}
