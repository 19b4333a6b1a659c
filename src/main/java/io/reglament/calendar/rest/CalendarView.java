package io.reglament.calendar.rest;

import io.reglament.calendar.OpenHours;
import io.reglament.calendar.ProductionCalendar;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A calendar without the dates of its years. */
public record CalendarView(
        String id,
        String zone,
        Map<String, List<String>> weekly,
        List<String> workingWeekendDay,
        long shorterByMinutes,
        List<Integer> years) {
    private static final int DAY_NAME = 3;

    static CalendarView of(ProductionCalendar calendar) {
        Map<String, List<String>> weekly = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenHours> hours = calendar.weekly().getOrDefault(day, List.of());
            if (!hours.isEmpty()) {
                weekly.put(day.name().substring(0, DAY_NAME), texts(hours));
            }
        }
        return new CalendarView(
                calendar.id(),
                calendar.zone().getId(),
                weekly,
                texts(calendar.workingWeekendDay()),
                calendar.shorterBy().toMinutes(),
                List.copyOf(calendar.years().keySet()));
    }

    private static List<String> texts(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::text).toList();
    }
}
