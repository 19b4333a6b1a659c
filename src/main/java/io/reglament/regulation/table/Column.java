package io.reglament.regulation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input or output column: its name in facts and findings, its type, its unit (WORKING_DAY, PERCENT, …) where the values have one, and
 * the values that may stand in it. A list column holds several values in one output cell.
 *
 * @param nullable whether an output may be empty; inputs may always be unknown
 */
public record Column(
        String name,
        Label label,
        ColumnType type,
        boolean list,
        @Nullable String unit,
        Cell allowed,
        boolean nullable) {

    /** The allowed values in the order of the table, empty where they are not enumerated. */
    public List<Object> values() {
        return allowed instanceof Cell.OneOf enumerated ? enumerated.values() : List.of();
    }

    /** The value in this column's class, refused unless allowed. */
    Object admit(Object value) {
        Object canonical = type.canonical(name, value);
        if (!allowed.matches(canonical)) {
            throw new InvalidInputException(name, value, "is not among the allowed values " + allowed.text());
        }
        return canonical;
    }
}
