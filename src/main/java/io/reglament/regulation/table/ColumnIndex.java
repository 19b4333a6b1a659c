package io.reglament.regulation.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of a table that one column lets pass, as a bit set for each value: rows are found by intersecting the columns' sets, so that
 * the cost does not follow the number of rows. The values of an ordered type fall into regions: each bound that a cell mentions, and what
 * lies between two neighbours.
 */
final class ColumnIndex {
    private final Column column;
    private final int words;
    private final long[] unknown;
    private final long[] open;
    private final long[] otherValue;
    private final Map<Object, long[]> byValue = new HashMap<>();
    private final List<Object> bounds;
    private final long[][] regions;

    ColumnIndex(Column column, List<Cell> cells) {
        this.column = column;
        words = (cells.size() + 63) / 64;
        unknown = new long[words];
        open = new long[words];
        otherValue = new long[words];
        boolean ordered = column.type().isOrdered();
        bounds = ordered ? mentioned(cells) : List.of();
        regions = new long[ordered ? 2 * bounds.size() + 1 : 0][words];
        if (!ordered) {
            values(cells).forEach(value -> byValue.put(value, new long[words]));
        }
        for (int row = 0; row < cells.size(); row++) {
            index(cells.get(row), row);
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
        if (column.type().isOrdered()) {
            return regions[region(column.admit(value))];
        }
        Object canonical = column.type().canonical(column.name(), value);
        long[] rows = byValue.get(canonical);
        if (rows != null) {
            return rows;
        }
        column.admit(canonical);
        return otherValue;
    }

    /** Rows that some value, or the unknown, lets pass together with this one. */
    long[] sharing(int row) {
        long[] sharing = new long[words];
        join(sharing, unknown, row);
        byValue.values().forEach(rows -> join(sharing, rows, row));
        if (!column.type().isOrdered() && column.values().isEmpty()) {
            join(sharing, otherValue, row);
        }
        for (long[] rows : regions) {
            join(sharing, rows, row);
        }
        return sharing;
    }

    private static void join(long[] all, long[] rows, int row) {
        if (Bits.has(rows, row)) {
            for (int word = 0; word < all.length; word++) {
                all[word] |= rows[word];
            }
        }
    }

    private void index(Cell cell, int row) {
        Bits.set(cell instanceof Cell.Any || cell instanceof Cell.Unknown ? unknown : open, row);
        if (cell instanceof Cell.OneOf some) {
            some.values().forEach(value -> Bits.set(exactly(value), row));
        } else if (cell instanceof Cell.Any || cell instanceof Cell.NoneOf) {
            Bits.set(otherValue, row);
            byValue.values().forEach(rows -> Bits.set(rows, row));
            Arrays.stream(regions).forEach(rows -> Bits.set(rows, row));
            if (cell instanceof Cell.NoneOf none) {
                none.values().forEach(value -> Bits.clear(exactly(value), row));
            }
        } else if (cell instanceof Cell.Within within) {
            int first = within.low() == null ? 0 : region(within.low()) + (within.lowIncluded() ? 0 : 1);
            int last = within.high() == null
                    ? regions.length - 1
                    : region(within.high()) - (within.highIncluded() ? 0 : 1);
            for (int region = first; region <= last; region++) {
                Bits.set(regions[region], row);
            }
        }
    }

    /** The rows of a value that a cell mentions. */
    private long[] exactly(Object value) {
        return column.type().isOrdered() ? regions[region(value)] : byValue.getOrDefault(value, otherValue);
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

    private List<Object> values(List<Cell> cells) {
        if (column.type() == ColumnType.BOOLEAN) {
            return List.of(true, false);
        }
        List<Object> values = new ArrayList<>(column.values());
        values.addAll(mentioned(cells));
        return values;
    }

    private static List<Object> mentioned(List<Cell> cells) {
        TreeSet<Object> mentioned = new TreeSet<>(Literals::compare);
        cells.forEach(cell -> mentioned.addAll(cell.mentioned()));
        return List.copyOf(mentioned);
    }
}
