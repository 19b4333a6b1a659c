package io.reglament.decision.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.InlineCalendar;
import io.reglament.decision.PriorViolations;
import io.reglament.ledger.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a decision was made with besides its facts, as it is kept and read again for a replay (decided 54). */
public final class StoredJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    private static final ObjectReader HISTORY = JSON.readerFor(PriorViolations.class);
    private static final ObjectReader CALENDAR = JSON.readerFor(InlineCalendar.class);
    private static final int DAY_NAME = 3;

    private StoredJson() {}

    public static Content of(PriorViolations history) {
        return Content.of(AnswerJson.bytes(history, ZoneOffset.UTC));
    }

    public static PriorViolations history(byte[] stored) {
        return read(HISTORY, stored);
    }

    /** In the form of an inline calendar, so that a reader knows it from the API. */
    public static Content of(WorkingCalendar calendar) {
        SortedMap<String, List<String>> weekly = new TreeMap<>(Comparator.comparing(StoredJson::day));
        calendar.weekly().forEach((day, hours) -> weekly.put(day.name().substring(0, DAY_NAME), texts(hours)));
        SortedMap<String, List<String>> exceptions = new TreeMap<>();
        calendar.exceptions().forEach((date, hours) -> exceptions.put(date.toString(), texts(hours)));
        List<Integer> years = calendar.years().stream().sorted().toList();
        InlineCalendar form = new InlineCalendar(calendar.id(), calendar.zone().getId(), weekly, exceptions, years);
        return Content.of(AnswerJson.bytes(form, ZoneOffset.UTC));
    }

    public static WorkingCalendar calendar(byte[] stored) {
        InlineCalendar form = read(CALENDAR, stored);
        return calendar(form);
    }

    /** The calendar that a request brings along. */
    public static WorkingCalendar calendar(InlineCalendar form) {
        Map<LocalDate, List<OpenHours>> exceptions = new TreeMap<>();
        if (form.exceptions() != null) {
            form.exceptions().forEach((date, hours) -> exceptions.put(LocalDate.parse(date), hours(hours)));
        }
        return new WorkingCalendar(
                form.id(),
                ZoneId.of(form.zone()),
                CalendarJson.week(form.weekly()),
                exceptions,
                Set.copyOf(form.years()));
    }

    private static List<String> texts(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::text).toList();
    }

    private static List<OpenHours> hours(List<String> texts) {
        return texts.stream().map(OpenHours::parse).toList();
    }

    private static DayOfWeek day(String shortName) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(shortName)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day of the week: " + shortName);
    }

    private static <T> T read(ObjectReader reader, byte[] stored) {
        try {
            return reader.readValue(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
