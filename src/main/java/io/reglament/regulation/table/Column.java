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

    /**
     * The test in a cell of this column, as an input.
     *
     * @throws CellSyntaxException when the text is not of the grid's language, or names a value that the column does not allow
     */
    public Cell test(String text) {
        Cell cell = CellParser.test(type, text);
        if (cell instanceof Cell.OneOf some) {
            requireAllowed(text, some.values());
        } else if (cell instanceof Cell.NoneOf none) {
            requireAllowed(text, none.values());
        }
        return cell;
    }

    /**
     * The value in a cell of this column, as an output; null where it is empty.
     *
     * @throws CellSyntaxException when the text is no value of this type, is not allowed, or is empty where it may not be
     */
    public @Nullable Object value(String text) {
        Object value = CellParser.value(type, list, text);
        if (value == null && !nullable) {
            throw new CellSyntaxException(text, "may not be empty");
        }
        if (value != null) {
            requireAllowed(text, value instanceof List<?> several ? several : List.of(value));
        }
        return value;
    }

    private void requireAllowed(String text, List<?> values) {
        for (Object value : values) {
            if (!allowed.matches(value)) {
                throw new CellSyntaxException(
                        text, Literals.text(value) + " is not among the allowed values " + allowed.text());
            }
        }
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
