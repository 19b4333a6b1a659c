package io.reglament.history.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.regulation.RegulationVersions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, read as strictly as facts: an unknown one is refused, so that a typo never means "all". */
public final class Question {
    private static final int LONGEST = 1_000;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final MultivaluedMap<String, String> given;
    private final Set<String> known = new TreeSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    public Question(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** A text without control characters; null where it is not given. */
    public @Nullable String text(String name) {
        known.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            return refuse(name, FaultCode.DUPLICATE_KEY, "given " + values.size() + " times");
        }
        String value = values.isEmpty() ? null : values.get(0);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (value.length() > LONGEST) {
            return refuse(name, FaultCode.TOO_LONG, "longer than " + LONGEST + " characters");
        }
        return value.chars().anyMatch(Character::isISOControl)
                ? refuse(name, FaultCode.BAD_CHARACTER, "a control character")
                : value;
    }

    /** A time with its offset; null where it is not given. */
    public @Nullable Instant instant(String name) {
        String text = text(name);
        try {
            // An unescaped "+" of an offset arrives as a space.
            return text == null ? null : kept(name, OffsetDateTime.parse(text.replace(' ', '+')));
        } catch (DateTimeException e) {
            return refuse(
                    name, FaultCode.NOT_A_TIME, "not a time with an offset, such as 2026-04-06T12:10:00Z, and no date");
        }
    }

    /** What lies outside cannot be asked of the database. */
    private @Nullable Instant kept(String name, OffsetDateTime time) {
        return Place.CANNOT_BE_KEPT.test(time.toInstant())
                ? refuse(name, FaultCode.OUT_OF_BOUNDS, "the year is from 1 to 9999")
                : time.toInstant();
    }

    /** A time, or a date: its first instant in a zone. */
    public @Nullable Instant from(String name, ZoneId zone) {
        LocalDate date = date(name);
        return date == null ? instant(name) : date.atStartOfDay(zone).toInstant();
    }

    /** A time before which, or a date which is the last that belongs to it. */
    public @Nullable Instant to(String name, ZoneId zone) {
        LocalDate date = date(name);
        return date == null
                ? instant(name)
                : date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private @Nullable LocalDate date(String name) {
        String text = text(name);
        return text != null && DATE.matcher(text).matches() && !text.startsWith("0000") ? parsed(text) : null;
    }

    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** One of some codes. */
    public @Nullable String code(String name, List<String> codes) {
        String text = text(name);
        if (text == null || codes.contains(text)) {
            return text;
        }
        return unknown(name, codes);
    }

    /** A row that some version has, as {@code table/row}. */
    public @Nullable String row(String name, RegulationVersions versions) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Map<String, Set<String>> rows = new TreeMap<>();
        versions.all().forEach(version -> version.tables()
                .forEach(table -> table.rows().forEach(row -> rows.computeIfAbsent(table.id(), id -> new TreeSet<>())
                        .add(table.id() + "/" + row.id()))));
        String table = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        Set<String> ofTable = rows.getOrDefault(table, Set.of());
        return ofTable.contains(text) ? text : unknown(name, List.copyOf(ofTable.isEmpty() ? rows.keySet() : ofTable));
    }

    /** One of the words of an enumeration; null where it is not given. */
    public <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        E[] words = type.getEnumConstants();
        for (E word : words) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        List<String> allowed = Arrays.stream(words).map(Enum::name).toList();
        return unknown(name, allowed);
    }

    /**
     * Where the page before ended; null for the first.
     *
     * @param fits whether a place can stand in the list that is asked for
     */
    public @Nullable Place after(Predicate<Place> fits) {
        String cursor = text("cursor");
        if (cursor == null) {
            return null;
        }
        return Place.of(cursor)
                .filter(fits)
                .orElseGet(() -> refuse("cursor", FaultCode.UNREADABLE, "not a cursor of an earlier page"));
    }

    /** How many items a page shall have. */
    public int limit() {
        String text = text("limit");
        if (text == null) {
            return Page.USUAL_LIMIT;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Page.HIGHEST_LIMIT) {
            refuse("limit", FaultCode.WRONG_TYPE, "not a whole number from 1 to " + Page.HIGHEST_LIMIT);
            return Page.USUAL_LIMIT;
        }
        return Integer.parseInt(text);
    }

    /** @throws FaultyFacts with all that is wrong, unknown parameters too */
    public void check() {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                faults.add(new Fault(
                        "/" + name,
                        FaultCode.UNKNOWN_FIELD.name(),
                        "no parameter of this question",
                        List.copyOf(known),
                        false));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(List.copyOf(faults));
        }
    }

    private <T> @Nullable T unknown(String name, List<String> known) {
        faults.add(new Fault("/" + name, FaultCode.UNKNOWN_VALUE.name(), "not one of the known values", known, false));
        return null;
    }

    private <T> @Nullable T refuse(String name, FaultCode code, String detail) {
        faults.add(Fault.of("/" + name, code, detail));
        return null;
    }
}
