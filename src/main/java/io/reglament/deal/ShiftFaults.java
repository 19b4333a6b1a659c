package io.reglament.deal;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shift over midnight in a calendar sent with the facts that runs into the hours of the next date: that time would count twice. */
final class ShiftFaults {
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final String DETAIL = "begins before the shift that came over midnight has ended";

    private ShiftFaults() {}

    static void in(InlineCalendar calendar, List<Fault> found) {
        SortedMap<String, List<String>> weekly = calendar.weekly();
        if (weekly == null) {
            return;
        }
        for (int i = 0; i < DAYS.size(); i++) {
            String next = DAYS.get((i + 1) % DAYS.size());
            if (runsInto(weekly.get(DAYS.get(i)), weekly.get(next))) {
                found.add(Fault.of("/weekly/" + next, FaultCode.WRONG_ORDER, DETAIL));
            }
        }
        exceptions(weekly, Objects.requireNonNullElseGet(calendar.exceptions(), TreeMap::new), found);
    }

    private static void exceptions(
            SortedMap<String, List<String>> weekly, SortedMap<String, List<String>> dates, List<Fault> found) {
        for (Map.Entry<String, List<String>> each : dates.entrySet()) {
            if (!CalendarFaults.isDate(each.getKey())) {
                continue;
            }
            LocalDate date = LocalDate.parse(each.getKey());
            if (runsInto(of(weekly, dates, date.minusDays(1)), each.getValue())
                    || runsInto(each.getValue(), of(weekly, dates, date.plusDays(1)))) {
                found.add(Fault.of("/exceptions/" + each.getKey(), FaultCode.WRONG_ORDER, DETAIL));
            }
        }
    }

    private static @Nullable List<String> of(
            SortedMap<String, List<String>> weekly, SortedMap<String, List<String>> dates, LocalDate date) {
        List<String> exception = dates.get(date.toString());
        return exception == null ? weekly.get(DAYS.get(date.getDayOfWeek().ordinal())) : exception;
    }

    /** Hours are compared as written, two digits each; what is not written so has its own fault. */
    private static boolean runsInto(@Nullable List<String> before, @Nullable List<String> next) {
        if (before == null || next == null || before.isEmpty() || next.isEmpty()) {
            return false;
        }
        String[] last = before.get(before.size() - 1).split("-", 2);
        String first = next.get(0).split("-", 2)[0];
        return last.length == 2 && last[1].compareTo(last[0]) < 0 && last[1].compareTo(first) > 0;
    }
}
