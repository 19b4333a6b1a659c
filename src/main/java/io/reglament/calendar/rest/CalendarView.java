package io.reglament.calendar.rest;

import io.reglament.calendar.OpenHours;
import io.reglament.calendar.ProductionCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A calendar without the dates of its years; {@code knownAsOf} by year, for those that may still be changed. */
public record CalendarView(
        String id,
        String zone,
        Map<String, List<String>> weekly,
        List<String> workingWeekendDay,
        long shorterByMinutes,
        List<Integer> years,
        SortedMap<Integer, LocalDate> knownAsOf) {
    private static final int DAY_NAME = 3;

    static CalendarView of(ProductionCalendar calendar) {
        Map<String, List<String>> weekly = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenHours> hours = calendar.weekly().getOrDefault(day, List.of());
            if (!hours.isEmpty()) {
                weekly.put(day.name().substring(0, DAY_NAME), texts(hours));
            }
        }
        SortedMap<Integer, LocalDate> knownAsOf = new TreeMap<>();
        calendar.years().forEach((year, content) -> {
            if (content.knownAsOf() != null) {
                knownAsOf.put(year, content.knownAsOf());
            }
        });
        return new CalendarView(
                calendar.id(),
                calendar.zone().getId(),
                weekly,
                texts(calendar.workingWeekendDay()),
                calendar.shorterBy().toMinutes(),
                List.copyOf(calendar.years().keySet()),
                knownAsOf);
    }

    private static List<String> texts(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::text).toList();
    }
}
