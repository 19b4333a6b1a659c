package io.reglament.regulation.lint;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that is doubtful in the tables of a law (S1-75, S1-82, S2-33). */
public final class LawLint {
    private LawLint() {}

    /**
     * @param tables of the law, by id
     * @param format of its manifest
     * @param calendar by which its norms are kept
     */
    public static List<Finding> of(Map<String, Table> tables, int format, WorkingCalendar calendar) {
        List<Finding> found = new ArrayList<>();
        tables.values().forEach(table -> {
            found.addAll(ContractLint.of(table, format));
            found.addAll(TableLint.of(table));
            found.addAll(WordLint.of(table));
        });
        found.addAll(NormLint.of(tables, calendar));
        return List.copyOf(found);
    }

    /**
     * What is doubtful in how a table was changed.
     *
     * @param calendar by whose usual day norms of different units are compared
     */
    public static List<Finding> ofChange(Table before, Table after, WorkingCalendar calendar) {
        return ChangeLint.of(before, after, calendar.usualDay());
    }
}
