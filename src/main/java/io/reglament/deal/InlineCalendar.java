package io.reglament.deal;

import io.reglament.fault.Fault;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import io.reglament.fault.bounds.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A working calendar sent with the facts: weekly hours as "09:00-18:00" by MON to SUN, exceptions by date, and the years for which these are complete. */
public record InlineCalendar(
        @Required @Id String id,
        @Required @Zone String zone,
        @Required SortedMap<String, List<String>> weekly,
        @Nullable SortedMap<String, List<String>> exceptions,
        @Required List<Integer> years) {

    /** What is wrong with its days, hours and years, by places inside it. */
    public List<Fault> faults() {
        List<Fault> found = new ArrayList<>();
        CalendarFaults.in(this, found);
        return found;
    }
}
