package io.reglament.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProductionCalendarTest {

    private static final ProductionCalendar EMPTY = new ProductionCalendar(
            "OFFICE",
            Samples.MOSCOW,
            Samples.mondayToFriday(Samples.OFFICE),
            List.of(OpenHours.parse("10:00-16:00")),
            Duration.ofHours(1),
            new TreeMap<>());

    @Test
    void aYearSaysWhatDiffersFromTheWeek() {
        WorkingCalendar calendar = EMPTY.withYear(
                        2026,
                        new CalendarYear(
                                List.of(date("2026-06-12")),
                                List.of(date("2026-06-11"), date("2026-06-20")),
                                List.of(date("2026-06-13"), date("2026-06-20"))))
                .workingCalendar();

        assertThat(calendar.hours(date("2026-06-10")))
                .extracting(OpenHours::text)
                .containsExactly("09:00-18:00");
        assertThat(calendar.hours(date("2026-06-11")))
                .extracting(OpenHours::text)
                .containsExactly("09:00-17:00");
        assertThat(calendar.hours(date("2026-06-12"))).isEmpty();
        assertThat(calendar.hours(date("2026-06-13")))
                .extracting(OpenHours::text)
                .containsExactly("10:00-16:00");
        assertThat(calendar.hours(date("2026-06-14"))).isEmpty();
        assertThat(calendar.hours(date("2026-06-20")))
                .extracting(OpenHours::text)
                .containsExactly("10:00-15:00");
        assertThat(calendar.years()).containsExactly(2026);
    }

    @Test
    void aShortDayLosesItsLastHourAlsoAcrossABreakAndAtMidnight() {
        LocalDate day = date("2026-06-11");

        assertThat(shortened("09:00-13:00", "17:30-18:00").hours(day))
                .extracting(OpenHours::text)
                .containsExactly("09:00-12:30");
        assertThat(shortened("15:00-24:00").hours(day))
                .extracting(OpenHours::text)
                .containsExactly("15:00-23:00");
        assertThat(shortened("17:00-18:00").hours(day)).isEmpty();
    }

    @Test
    void everyFaultOfAYearIsNamed() {
        CalendarYear year = new CalendarYear(
                List.of(date("2026-06-10"), date("2026-06-13"), date("2027-01-01")),
                List.of(date("2026-06-10"), date("2026-06-14")),
                List.of(date("2026-06-11"), date("2026-06-13")));

        assertThat(EMPTY.faults(2026, year))
                .containsExactly(
                        new ProductionCalendar.Fault("daysOff", date("2027-01-01"), "OTHER_YEAR"),
                        new ProductionCalendar.Fault("shortDays", date("2026-06-10"), "ALSO_DAY_OFF"),
                        new ProductionCalendar.Fault("shortDays", date("2026-06-14"), "NOT_A_WORKING_DAY"),
                        new ProductionCalendar.Fault("workingWeekendDays", date("2026-06-11"), "ALREADY_A_WORKING_DAY"),
                        new ProductionCalendar.Fault("workingWeekendDays", date("2026-06-13"), "ALSO_DAY_OFF"));
        assertThatThrownBy(() -> EMPTY.withYear(2026, year)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar shortened(String... hours) {
        List<OpenHours> day = List.of(hours).stream().map(OpenHours::parse).toList();
        TreeMap<Integer, CalendarYear> years = new TreeMap<>();
        years.put(2026, new CalendarYear(List.of(), List.of(date("2026-06-11")), List.of()));
        WorkingCalendar week = Samples.everyDay("Europe/Moscow", hours);
        return new ProductionCalendar("X", week.zone(), week.weekly(), day, Duration.ofHours(1), years)
                .workingCalendar();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
