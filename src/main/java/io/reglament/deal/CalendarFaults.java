package io.reglament.deal;

import static io.reglament.fault.FaultCode.NOT_A_DATE;
import static io.reglament.fault.FaultCode.NOT_HOURS;
import static io.reglament.fault.FaultCode.OUT_OF_BOUNDS;
import static io.reglament.fault.FaultCode.UNKNOWN_FIELD;
import static io.reglament.fault.FaultCode.WRONG_ORDER;

import io.reglament.fault.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the days, hours and years of a calendar sent with the facts. */
final class CalendarFaults {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final Pattern HOURS =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int END_OF_DAY = 24 * 60;

    private CalendarFaults() {}

    static void in(InlineCalendar calendar, List<Fault> found) {
        // A calendar with a fault of its own is looked at too, so what is required can still be absent here.
        weekly(calendar.weekly(), found);
        exceptions(calendar.exceptions(), found);
        years(calendar.years(), found);
        ShiftFaults.in(calendar, found);
    }

    private static void weekly(@Nullable SortedMap<String, List<String>> weekly, List<Fault> found) {
        if (weekly == null) {
            return;
        }
        for (Map.Entry<String, List<String>> day : weekly.entrySet()) {
            String pointer = "/weekly/" + escaped(day.getKey());
            if (!DAYS.contains(day.getKey())) {
                found.add(new Fault(pointer, UNKNOWN_FIELD.name(), "not a day of the week", DAYS, false));
            }
            hours(day.getValue(), pointer, found);
        }
    }

    private static void exceptions(@Nullable SortedMap<String, List<String>> exceptions, List<Fault> found) {
        if (exceptions == null) {
            return;
        }
        for (Map.Entry<String, List<String>> date : exceptions.entrySet()) {
            String pointer = "/exceptions/" + escaped(date.getKey());
            if (!isDate(date.getKey())) {
                found.add(Fault.of(pointer, NOT_A_DATE, "a date is written as 2026-12-25"));
            }
            hours(date.getValue(), pointer, found);
        }
    }

    private static void years(@Nullable List<Integer> years, List<Fault> found) {
        if (years == null) {
            return;
        }
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i) < FIRST_YEAR || years.get(i) > LAST_YEAR) {
                found.add(Fault.of("/years/" + i, OUT_OF_BOUNDS, "a year is from " + FIRST_YEAR + " to " + LAST_YEAR));
            }
        }
    }

    /** The hours of one day, one after the other; the last may end on the next date (22:00-06:00). */
    private static void hours(List<String> hours, String pointer, List<Fault> found) {
        int previousEnd = 0;
        for (int i = 0; i < hours.size(); i++) {
            Matcher matcher = HOURS.matcher(hours.get(i));
            if (!matcher.matches()) {
                found.add(Fault.of(pointer + "/" + i, NOT_HOURS, "working hours are written as 09:00-18:00"));
                continue;
            }
            int start = minutes(matcher.group(1), matcher.group(2));
            int end = minutes(matcher.group(3), matcher.group(4));
            if (end == start) {
                found.add(
                        Fault.of(pointer + "/" + i, WRONG_ORDER, "working hours end at another time than they start"));
            } else if (start < previousEnd) {
                found.add(Fault.of(
                        pointer + "/" + i, WRONG_ORDER, "working hours of a day follow each other without overlap"));
            }
            previousEnd = Math.max(previousEnd, end < start ? END_OF_DAY : end);
        }
    }

    private static int minutes(@Nullable String hour, @Nullable String minute) {
        return hour == null || minute == null ? END_OF_DAY : Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
