package io.reglament.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generates clock cases, most of them around changes of the clocks, with hours that such a change can cut. */
public class ClockCases extends DomainContextBase {

    private static final List<String> ZONES = List.of(
            "Europe/Moscow",
            "Europe/Amsterdam",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "America/Havana",
            "America/St_Johns",
            "Pacific/Chatham",
            "UTC");

    /** Days around which one of the zones changes its clocks in 2026, and one that is like any other. */
    private static final List<LocalDate> DATES = List.of(
            LocalDate.parse("2026-03-06"),
            LocalDate.parse("2026-03-27"),
            LocalDate.parse("2026-04-03"),
            LocalDate.parse("2026-06-10"),
            LocalDate.parse("2026-09-25"),
            LocalDate.parse("2026-10-02"),
            LocalDate.parse("2026-10-23"),
            LocalDate.parse("2026-10-30"));

    private static final List<List<String>> DAYS = List.of(
            List.of(),
            List.of("09:00-18:00"),
            List.of("09:00-13:00", "14:00-18:00"),
            List.of("00:00-24:00"),
            List.of("01:00-02:30"),
            List.of("02:15-02:45", "20:00-24:00"),
            List.of("00:00-00:30", "02:00-03:00", "23:00-24:00"));

    /** None of them begins before the latest of them has ended on the next date. */
    private static final List<List<String>> SHIFTS = List.of(
            List.of(),
            List.of("09:00-18:00"),
            List.of("22:00-06:00"),
            List.of("06:30-10:00", "23:30-02:15"),
            List.of("20:00-00:30"),
            List.of("12:00-24:00"));

    @Provide
    Arbitrary<ClockCase> cases() {
        Arbitrary<LocalDateTime> start = Combinators.combine(
                        Arbitraries.of(DATES), Arbitraries.integers().between(0, 4 * 24 * 60))
                .as((date, minute) -> date.atStartOfDay().plusMinutes(minute));
        return Combinators.combine(
                        calendars(),
                        Arbitraries.of(ZONES).map(ZoneId::of).injectNull(0.5),
                        Arbitraries.of("09:00-21:00", "00:00-24:00", "02:20-23:00")
                                .map(OpenHours::parse),
                        start)
                .flatAs((calendar, client, window, local) -> {
                    Instant instant = local.toInstant(ZoneOffset.UTC);
                    return pauses(instant).map(pauses -> new ClockCase(calendar, client, window, pauses, instant));
                });
    }

    private static Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(DAYS, SHIFTS).flatMap(ClockCases::calendars);
    }

    private static Arbitrary<WorkingCalendar> calendars(List<List<String>> choice) {
        Arbitrary<List<OpenHours>> day = Arbitraries.of(choice)
                .map(hours -> hours.stream().map(OpenHours::parse).toList());
        Arbitrary<Map<LocalDate, List<OpenHours>>> exceptions = Arbitraries.maps(
                        Combinators.combine(
                                        Arbitraries.of(DATES),
                                        Arbitraries.integers().between(0, 9))
                                .as(LocalDate::plusDays),
                        day)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(ZONES), day.list().ofSize(6), exceptions)
                .as((zone, days, dates) ->
                        new WorkingCalendar("GENERATED", ZoneId.of(zone), week(days), dates, Set.of(2026)));
    }

    /** A week with at least an ordinary Wednesday. */
    private static Map<DayOfWeek, List<OpenHours>> week(List<List<OpenHours>> days) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            week.put(DayOfWeek.THURSDAY.plus(i), days.get(i));
        }
        week.put(DayOfWeek.WEDNESDAY, List.of(Samples.OFFICE));
        return week;
    }

    private static Arbitrary<List<Interval>> pauses(Instant start) {
        Arbitrary<Integer> from = Arbitraries.integers().between(-24 * 60, 6 * 24 * 60);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 3 * 24 * 60);
        return Combinators.combine(from, length.injectNull(0.1))
                .as((minute, minutes) -> {
                    Instant begin = start.plus(Duration.ofMinutes(minute));
                    return new Interval(begin, minutes == null ? null : begin.plus(Duration.ofMinutes(minutes)));
                })
                .list()
                .ofMaxSize(3);
    }
}
