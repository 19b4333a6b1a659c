package io.reglament.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a production calendar as the state publishes it: weekdays that are off, days shortened by an hour, weekend days
 * that are worked. A worked weekend day may be short too; no other date stands in two lists.
 *
 * <p>{@code knownAsOf} is the date as of which this was known, of a year that may still be changed; absent means that nothing is said.
 */
public record CalendarYear(
        List<LocalDate> daysOff,
        List<LocalDate> shortDays,
        List<LocalDate> workingWeekendDays,
        @Nullable LocalDate knownAsOf) {

    public CalendarYear(List<LocalDate> daysOff, List<LocalDate> shortDays, List<LocalDate> workingWeekendDays) {
        this(daysOff, shortDays, workingWeekendDays, null);
    }

    public CalendarYear {
        daysOff = daysOff.stream().sorted().distinct().toList();
        shortDays = shortDays.stream().sorted().distinct().toList();
        workingWeekendDays = workingWeekendDays.stream().sorted().distinct().toList();
    }
}
