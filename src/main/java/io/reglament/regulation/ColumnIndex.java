package io.reglament.regulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The rows of a table that one column lets pass, as a bit set for each value: rows are found by intersecting the columns' sets, so that
 * the cost does not follow the number of rows.
 */
final class ColumnIndex {
    private final Column column;
    private final long[] unknown;
    private final long[] open;
    private final Map<Object, long[]> byValue = new HashMap<>();
    private final long[] otherValue;
    private final List<Object> bounds;
    private final long[][] regions;

    ColumnIndex(Column column, List<Cell> cells) {
        this.column = column;
        unknown = bits(cells, cell -> cell instanceof Cell.Any || cell instanceof Cell.Unknown);
        open = bits(cells, cell -> !(cell instanceof Cell.Any || cell instanceof Cell.Unknown));
        otherValue = bits(cells, cell -> cell.coversBetween(null, null));
        bounds = column.type().isOrdered() ? bounds(cells) : List.of();
        regions = new long[2 * bounds.size() + 1][];
        if (column.type().isOrdered()) {
            fillRegions(cells);
        } else {
            fillValues(cells);
        }
    }

    /** Rows whose cell is content with an unknown value. */
    long[] unknown() {
        return unknown;
    }

    /** Rows whose cell asks for a value, so that an unknown one leaves them undecided. */
    long[] open() {
        return open;
    }

    /** Rows whose cell lets a known value pass; a value that the column does not allow is refused. */
    long[] known(Object value) {
        if (!column.type().isOrdered()) {
            Object canonical = column.type().canonical(column.name(), value);
            long[] rows = byValue.get(canonical);
            if (rows != null) {
                return rows;
            }
            column.admit(canonical);
            return otherValue;
        }
        return regions[region(column.admit(value))];
    }

    private int region(Object value) {
        int low = 0;
        int high = bounds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Literals.compare(value, bounds.get(middle));
            if (order == 0) {
                return 2 * middle + 1;
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }

    private void fillValues(List<Cell> cells) {
        List<Object> values = new ArrayList<>(column.values());
        if (values.isEmpty()) {
            bounds(cells).forEach(values::add);
        }
        for (Object value : values) {
            byValue.put(value, bits(cells, cell -> cell.matches(value)));
        }
    }

    private void fillRegions(List<Cell> cells) {
        for (int region = 0; region < regions.length; region++) {
            int bound = region / 2;
            if (region % 2 == 1) {
                regions[region] = bits(cells, cell -> cell.matches(bounds.get(bound)));
            } else {
                Object low = bound == 0 ? null : bounds.get(bound - 1);
                Object high = bound == bounds.size() ? null : bounds.get(bound);
                regions[region] = bits(cells, cell -> cell.coversBetween(low, high));
            }
        }
    }

    private static List<Object> bounds(List<Cell> cells) {
        TreeSet<Object> bounds = new TreeSet<>(Literals::compare);
        for (Cell cell : cells) {
            if (cell instanceof Cell.OneOf some) {
                bounds.addAll(some.values());
            } else if (cell instanceof Cell.NoneOf none) {
                bounds.addAll(none.values());
            } else if (cell instanceof Cell.Within within) {
                if (within.low() != null) {
                    bounds.add(within.low());
                }
                if (within.high() != null) {
                    bounds.add(within.high());
                }
            }
        }
        return List.copyOf(bounds);
    }

    private static long[] bits(List<Cell> cells, Predicate<Cell> passes) {
        BitSet bits = new BitSet(cells.size());
        for (int row = 0; row < cells.size(); row++) {
            bits.set(row, passes.test(cells.get(row)));
        }
        long[] words = new long[(cells.size() + 63) / 64];
        System.arraycopy(bits.toLongArray(), 0, words, 0, bits.toLongArray().length);
        return words;
    }
}
