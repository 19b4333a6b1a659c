package io.reglament.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One year of a production calendar as the state publishes it: weekdays that are off, days shortened by an hour, weekend days
 * that are worked. A worked weekend day may be short too; no other date stands in two lists.
 */
public record CalendarYear(List<LocalDate> daysOff, List<LocalDate> shortDays, List<LocalDate> workingWeekendDays) {

    public CalendarYear {
        daysOff = daysOff.stream().sorted().distinct().toList();
        shortDays = shortDays.stream().sorted().distinct().toList();
        workingWeekendDays = workingWeekendDays.stream().sorted().distinct().toList();
    }
}
