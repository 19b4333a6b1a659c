package io.reglament.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar as it is kept and edited, year by year; {@link #workingCalendar()} is what the clocks run on.
 *
 * <p>{@code workingWeekendDay} are the hours of a worked day off, {@code shorterBy} is what a short day loses at its end.
 */
public record ProductionCalendar(
        String id,
        ZoneId zone,
        Map<DayOfWeek, List<OpenHours>> weekly,
        List<OpenHours> workingWeekendDay,
        Duration shorterBy,
        SortedMap<Integer, CalendarYear> years) {

    /** A year that cannot be; {@code field} is the list, {@code code} is why. */
    public record Fault(String field, LocalDate date, String code) {}

    /** Refuses years with {@link #faults}. */
    public ProductionCalendar {
        weekly = Collections.unmodifiableMap(new TreeMap<>(weekly));
        workingWeekendDay = OpenHours.inOrder(workingWeekendDay);
        refuseOverlaps(weekly, workingWeekendDay);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        for (Map.Entry<Integer, CalendarYear> year : years.entrySet()) {
            List<Fault> faults = faults(weekly, year.getKey(), year.getValue());
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("Calendar " + id + ", " + year.getKey() + ": " + faults);
            }
        }
    }

    /** The same calendar with this year added or replaced. */
    public ProductionCalendar withYear(int year, CalendarYear content) {
        SortedMap<Integer, CalendarYear> changed = new TreeMap<>(years);
        changed.put(year, content);
        return new ProductionCalendar(id, zone, weekly, workingWeekendDay, shorterBy, changed);
    }

    /** Other hours for the same years. */
    public ProductionCalendar withWeek(
            ZoneId inZone, Map<DayOfWeek, List<OpenHours>> week, List<OpenHours> weekendDay, Duration shorter) {
        return new ProductionCalendar(id, inZone, week, weekendDay, shorter, years);
    }

    /** Whether it has the same hours, whatever its years. */
    public boolean sameWeek(ProductionCalendar other) {
        return withWeek(other.zone, other.weekly, other.workingWeekendDay, other.shorterBy)
                .equals(this);
    }

    /** The last day up to which all years from that of a date on are here; absent where not even that year is. */
    public Optional<LocalDate> knownUntil(LocalDate today) {
        int year = today.getYear();
        while (years.containsKey(year)) {
            year++;
        }
        return year == today.getYear()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, 1, 1).minusDays(1));
    }

    /** What is wrong with a year, all of it, in order of the lists; empty means that {@link #withYear} takes it. */
    public List<Fault> faults(int year, CalendarYear content) {
        return faults(weekly, year, content);
    }

    /** The hours of every date, for the years that are here. */
    public WorkingCalendar workingCalendar() {
        SortedMap<LocalDate, List<OpenHours>> exceptions = new TreeMap<>();
        for (CalendarYear year : years.values()) {
            year.daysOff().forEach(date -> exceptions.put(date, List.of()));
            year.workingWeekendDays().forEach(date -> exceptions.put(date, workingWeekendDay));
            year.shortDays()
                    .forEach(date -> exceptions.put(date, shorter(exceptions.getOrDefault(date, ofWeek(date)))));
        }
        return new WorkingCalendar(id, zone, weekly, exceptions, years.keySet());
    }

    /** A worked day off may come before or after any day of the week. */
    private static void refuseOverlaps(Map<DayOfWeek, List<OpenHours>> week, List<OpenHours> weekendDay) {
        for (List<OpenHours> day : week.values()) {
            List<OpenHours> hours = OpenHours.inOrder(day);
            if (OpenHours.runInto(hours, weekendDay) || OpenHours.runInto(weekendDay, hours)) {
                throw new IllegalArgumentException(
                        "A worked day off overlaps with a shift: " + OpenHours.texts(weekendDay));
            }
        }
        Shifts.refuseOverlaps(week, Map.of());
    }

    private List<OpenHours> ofWeek(LocalDate date) {
        return weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Cuts {@code shorterBy} of open time off the end of a day. */
    private List<OpenHours> shorter(List<OpenHours> hours) {
        List<OpenHours> kept = new ArrayList<>(hours);
        long minutes = shorterBy.toMinutes();
        while (minutes > 0 && !kept.isEmpty()) {
            OpenHours last = kept.remove(kept.size() - 1);
            long length = Math.floorMod(
                    Duration.between(last.open(), last.close()).toMinutes(),
                    Duration.ofDays(1).toMinutes());
            if (length > minutes) {
                LocalTime close = last.close().minusMinutes(minutes);
                kept.add(new OpenHours(last.open(), close));
            }
            minutes -= length;
        }
        return kept;
    }

    private static List<Fault> faults(Map<DayOfWeek, List<OpenHours>> weekly, int year, CalendarYear content) {
        List<Fault> faults = new ArrayList<>();
        Map<String, List<LocalDate>> lists = new TreeMap<>(Map.of(
                "daysOff", content.daysOff(),
                "shortDays", content.shortDays(),
                "workingWeekendDays", content.workingWeekendDays()));
        lists.forEach((field, dates) -> dates.stream()
                .filter(date -> date.getYear() != year)
                .forEach(date -> faults.add(new Fault(field, date, "OTHER_YEAR"))));
        for (LocalDate date : content.shortDays()) {
            if (content.daysOff().contains(date)) {
                faults.add(new Fault("shortDays", date, "ALSO_DAY_OFF"));
            } else if (!content.workingWeekendDays().contains(date) && closed(weekly, date)) {
                faults.add(new Fault("shortDays", date, "NOT_A_WORKING_DAY"));
            }
        }
        for (LocalDate date : content.workingWeekendDays()) {
            if (content.daysOff().contains(date)) {
                faults.add(new Fault("workingWeekendDays", date, "ALSO_DAY_OFF"));
            } else if (!closed(weekly, date)) {
                faults.add(new Fault("workingWeekendDays", date, "ALREADY_A_WORKING_DAY"));
            }
        }
        return faults;
    }

    private static boolean closed(Map<DayOfWeek, List<OpenHours>> weekly, LocalDate date) {
        return weekly.getOrDefault(date.getDayOfWeek(), List.of()).isEmpty();
    }
}
