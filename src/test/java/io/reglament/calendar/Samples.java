package io.reglament.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calendars that the tests share, typed here and not read from the shipped file. */
final class Samples {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final OpenHours OFFICE = OpenHours.parse("09:00-18:00");
    static final OpenHours MAY_BE_CALLED = OpenHours.parse("09:00-21:00");

    private Samples() {}

    /** Monday to Friday 09:00 to 18:00 in 2026, with the days off and short days of May 2026 in Russia. */
    static WorkingCalendar office(String zone) {
        return new WorkingCalendar(
                "OFFICE",
                ZoneId.of(zone),
                mondayToFriday(OFFICE),
                Map.of(
                        LocalDate.parse("2026-04-30"), List.of(OpenHours.parse("09:00-17:00")),
                        LocalDate.parse("2026-05-01"), List.of(),
                        LocalDate.parse("2026-05-08"), List.of(OpenHours.parse("09:00-17:00")),
                        LocalDate.parse("2026-05-11"), List.of()),
                Set.of(2026));
    }

    static WorkingCalendar everyDay(String zone, String... hours) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(hours).stream().map(OpenHours::parse).toList());
        }
        return new WorkingCalendar("EVERY-DAY", ZoneId.of(zone), week, new TreeMap<>(), Set.of(2025, 2026, 2027));
    }

    static Map<DayOfWeek, List<OpenHours>> mondayToFriday(OpenHours hours) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() < DayOfWeek.SATURDAY.getValue() ? List.of(hours) : List.of());
        }
        return week;
    }

    /** A Moscow time such as {@code 2026-03-03T10:00}. */
    static Instant moscow(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }

    static Interval pause(String from, String to) {
        return new Interval(moscow(from), moscow(to));
    }

    static Interval openPause(String from) {
        return new Interval(moscow(from), null);
    }

    static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
