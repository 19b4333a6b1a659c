package io.reglament.calendar.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.ProductionCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar as its JSON states it; {@code source} says where the dates come from and is for readers only, {@code knownAsOf} gives the
 * date as of which a year was known that may still be changed.
 */
public record CalendarJson(
        String id,
        String zone,
        String source,
        Map<String, List<String>> weekly,
        List<String> workingWeekendDay,
        int shorterByMinutes,
        SortedMap<Integer, LocalDate> knownAsOf,
        SortedMap<Integer, Dates> years) {

    /** The dates of a year that differ from the week. */
    public record Dates(List<LocalDate> daysOff, List<LocalDate> shortDays, List<LocalDate> workingWeekendDays) {}

    private static final String RU_MSK = "/calendars/ru-msk.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** The calendar that is shipped: RU-MSK, Monday to Friday 09:00 to 18:00, with the state's days off of 2023 to 2027. */
    public static ProductionCalendar ruMsk() {
        try (InputStream in = CalendarJson.class.getResourceAsStream(RU_MSK)) {
            return read(Objects.requireNonNull(in, RU_MSK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a calendar; JSON that is no calendar is an {@link IllegalArgumentException}. */
    public static ProductionCalendar read(InputStream in) throws IOException {
        try {
            return JSON.readValue(in, CalendarJson.class).toCalendar();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** The days of a week by their names {@code MON} to {@code SUN}, the hours as {@link OpenHours#parse} reads them. */
    public static Map<DayOfWeek, List<OpenHours>> week(Map<String, List<String>> weekly) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, hours) -> week.put(day(day), hours(hours)));
        return week;
    }

    private ProductionCalendar toCalendar() {
        SortedMap<Integer, CalendarYear> known = new TreeMap<>();
        years.forEach((year, dates) -> known.put(
                year,
                new CalendarYear(dates.daysOff(), dates.shortDays(), dates.workingWeekendDays(), knownAsOf.get(year))));
        return new ProductionCalendar(
                id,
                ZoneId.of(zone),
                week(weekly),
                hours(workingWeekendDay),
                Duration.ofMinutes(shorterByMinutes),
                known);
    }

    private static List<OpenHours> hours(List<String> hours) {
        return hours.stream().map(OpenHours::parse).toList();
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, 3).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Days are named MON to SUN, not " + name));
    }
}
