package io.reglament.calendar.panache;

import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.WorkingCalendar;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** The shipped calendars and those of the house, with the hours and years that the database has. */
    KeptCalendars(long upTo, List<ProductionCalendar> shipped, List<WeekEntity> weeks, List<YearEntity> years) {
        this.upTo = upTo;
        SortedMap<String, ProductionCalendar> calendars = new TreeMap<>();
        shipped.forEach(calendar -> calendars.put(calendar.id(), calendar));
        for (WeekEntity week : weeks) {
            calendars.put(week.calendar, week.calendar());
            versions.put(week.calendar, week.version);
        }
        // Only the last version of a year has to fit to the hours of now.
        Map<String, YearEntity> last = new LinkedHashMap<>();
        years.forEach(year -> last.put(key(year.calendar, year.year), year));
        for (YearEntity year : last.values()) {
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

    int version(String id) {
        return versions.getOrDefault(id, 0);
    }

    /** No id has a slash in it. */
    private static String key(String id, int year) {
        return year + "/" + id;
    }
}
