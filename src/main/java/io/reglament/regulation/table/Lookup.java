package io.reglament.regulation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table answers to one vector of inputs.
 *
 * @param matched the rows that hit, in the order of the table; at most one unless the hit policy is RULE_ORDER
 * @param undecided input columns whose unknown value kept a row from being decided that would have answered otherwise (decision 51):
 *     a row before the hit of a FIRST table, or any row of another, all of whose known cells match. A row with the outputs of the hit
 *     keeps nothing open, whatever the unknown value is.
 */
public record Lookup(List<Row> matched, List<String> undecided) {
    /** The row that hit, the first of several; null when none did, which is an exception case (S1-62). */
    public @Nullable Row row() {
        return matched.isEmpty() ? null : matched.get(0);
    }
}
