package io.reglament.calendar.panache;

import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.WorkingCalendar;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All calendars at one moment, with what the clocks need ready made. Immutable. */
final class KeptCalendars {
    private final long upTo;
    private final SortedMap<String, ProductionCalendar> kept;
    private final Map<String, WorkingCalendar> working = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** The shipped calendars with the years that the database has. */
    KeptCalendars(long upTo, List<ProductionCalendar> shipped, List<YearEntity> years) {
        this.upTo = upTo;
        SortedMap<String, ProductionCalendar> calendars = new TreeMap<>();
        shipped.forEach(calendar -> calendars.put(calendar.id(), calendar));
        for (YearEntity year : years) {
            calendars.computeIfPresent(year.calendar, (id, calendar) -> calendar.withYear(year.year, year.content()));
            versions.put(key(year.calendar, year.year), year.version);
        }
        kept = Collections.unmodifiableSortedMap(calendars);
        kept.forEach((id, calendar) -> working.put(id, calendar.workingCalendar()));
    }

    /** The number of the last change that is in here. */
    long upTo() {
        return upTo;
    }

    SortedMap<String, ProductionCalendar> kept() {
        return kept;
    }

    @Nullable
    WorkingCalendar working(String id) {
        return working.get(id);
    }

    int version(String id, int year) {
        return versions.getOrDefault(key(id, year), 0);
    }

    private static String key(String id, int year) {
        return year + "/" + id;
    }
}
