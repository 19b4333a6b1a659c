package io.reglament.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is special about hours that end on the next date. */
final class Shifts {
    private Shifts() {}

    static boolean runOverMidnight(Map<DayOfWeek, List<OpenHours>> week, Map<LocalDate, List<OpenHours>> dates) {
        return runOverMidnight(week.values()) || runOverMidnight(dates.values());
    }

    private static boolean runOverMidnight(Collection<List<OpenHours>> days) {
        return days.stream().flatMap(List::stream).anyMatch(OpenHours::overMidnight);
    }

    /** A shift may not run into the hours of the next date: that time would be counted twice. */
    static void refuseOverlaps(Map<DayOfWeek, List<OpenHours>> week, Map<LocalDate, List<OpenHours>> dates) {
        for (DayOfWeek day : week.keySet()) {
            refuse(day, ofWeek(week, day), ofWeek(week, day.plus(1)));
        }
        for (LocalDate date : dates.keySet()) {
            refuse(date, of(week, dates, date.minusDays(1)), of(week, dates, date));
            refuse(date, of(week, dates, date), of(week, dates, date.plusDays(1)));
        }
    }

    private static void refuse(Object day, List<OpenHours> before, List<OpenHours> next) {
        if (OpenHours.runInto(before, next)) {
            throw new IllegalArgumentException("A shift runs into the next one: " + day);
        }
    }

    private static List<OpenHours> of(
            Map<DayOfWeek, List<OpenHours>> week, Map<LocalDate, List<OpenHours>> dates, LocalDate date) {
        return Objects.requireNonNullElseGet(dates.get(date), () -> ofWeek(week, date.getDayOfWeek()));
    }

    private static List<OpenHours> ofWeek(Map<DayOfWeek, List<OpenHours>> week, DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }
}
