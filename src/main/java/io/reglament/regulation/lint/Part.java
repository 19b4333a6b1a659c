package io.reglament.regulation.lint;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of a column between which no cell of a table tells a difference.
 *
 * @param example one of them; null is the unknown
 * @param cell the test that holds for exactly them
 */
record Part(@Nullable Object example, Cell cell) {
    private static final Part UNKNOWN = new Part(null, new Cell.Unknown());
    private static final String SOMETHING_ELSE = "?";

    /** In the order of the values, the unknown last, and only where some cell asks for it. */
    static List<Part> of(Column column, List<Cell> cells, boolean whole) {
        List<Part> parts =
                new ArrayList<>(column.type().isOrdered() ? ordered(column, cells, whole) : named(column, cells));
        if (cells.stream().anyMatch(Cell.Unknown.class::isInstance)) {
            parts.add(UNKNOWN);
        }
        return parts;
    }

    /** Whether a cell lets these values pass. */
    boolean passes(Cell tested) {
        return example == null ? tested instanceof Cell.Any || tested instanceof Cell.Unknown : tested.matches(example);
    }

    /** The test that holds from the values of one part to those of another. */
    static Cell joined(Part from, Part to) {
        if (from == to) {
            return from.cell;
        }
        Cell.Within low = within(from.cell);
        Cell.Within high = within(to.cell);
        return new Cell.Within(low.low(), low.lowIncluded(), high.high(), high.highIncluded());
    }

    private static Cell.Within within(Cell cell) {
        if (cell instanceof Cell.OneOf value) {
            Object only = value.values().get(0);
            return new Cell.Within(only, true, only, true);
        }
        return cell instanceof Cell.Within within ? within : new Cell.Within(null, false, null, false);
    }

    private static List<Part> named(Column column, List<Cell> cells) {
        TreeSet<Object> values = new TreeSet<>();
        if (column.type() == ColumnType.BOOLEAN) {
            return List.of(only(true), only(false));
        }
        if (!column.values().isEmpty()) {
            return column.values().stream().map(Part::only).toList();
        }
        cells.forEach(cell -> values.addAll(cell.mentioned()));
        List<Part> parts = new ArrayList<>(values.stream().map(Part::only).toList());
        parts.add(new Part(SOMETHING_ELSE, values.isEmpty() ? new Cell.Any() : new Cell.NoneOf(List.copyOf(values))));
        return parts;
    }

    private static Part only(Object value) {
        return new Part(value, new Cell.OneOf(List.of(value)));
    }

    private static List<Part> ordered(Column column, List<Cell> cells, boolean whole) {
        TreeSet<Object> bounds = new TreeSet<>();
        cells.forEach(cell -> bounds.addAll(cell.mentioned()));
        bounds.addAll(column.allowed().mentioned());
        List<Part> parts = new ArrayList<>();
        Object before = null;
        for (Object bound : bounds) {
            between(column, before, bound, whole, parts);
            if (column.allowed().matches(bound)) {
                parts.add(only(bound));
            }
            before = bound;
        }
        between(column, before, null, whole, parts);
        return parts;
    }

    private static void between(
            Column column, @Nullable Object low, @Nullable Object high, boolean whole, List<Part> parts) {
        Object example = Between.example(column.type(), low, high, whole);
        if (example != null && column.allowed().matches(example)) {
            boolean open = low == null && high == null;
            parts.add(new Part(example, open ? new Cell.Any() : new Cell.Within(low, false, high, false)));
        }
    }
}
