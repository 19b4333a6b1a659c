package io.reglament.regulation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a table by intersecting its columns' bit sets; answers without unknowns are shared, not built. */
final class TableIndex {
    private static final Lookup NOTHING = new Lookup(List.of(), List.of());

    private final Table table;
    private final List<Row> rows;
    private final ColumnIndex[] columns;
    private final Lookup[] singles;
    private final int words;

    TableIndex(Table table) {
        this.table = table;
        rows = table.rows();
        words = (rows.size() + 63) / 64;
        columns = new ColumnIndex[table.inputs().size()];
        for (int i = 0; i < columns.length; i++) {
            int column = i;
            columns[i] = new ColumnIndex(
                    table.inputs().get(i),
                    rows.stream().map(row -> row.tests().get(column)).toList());
        }
        singles = rows.stream().map(row -> new Lookup(List.of(row), List.of())).toArray(Lookup[]::new);
    }

    Lookup find(@Nullable Object[] values) {
        long[][] passing = new long[columns.length][];
        boolean unknowns = false;
        for (int i = 0; i < columns.length; i++) {
            Object value = values[i];
            unknowns |= value == null;
            passing[i] = value == null ? columns[i].unknown() : columns[i].known(value);
        }
        int hit = next(passing, 0);
        List<Row> matched = matched(passing, hit);
        if (unknowns) {
            List<String> undecided = undecided(values, passing, hit);
            if (!undecided.isEmpty()) {
                return new Lookup(matched, undecided);
            }
        }
        if (hit < 0) {
            return NOTHING;
        }
        return matched.size() == 1 ? singles[hit] : new Lookup(matched, List.of());
    }

    /** Pairs of rows that some inputs, known or unknown, match together; the earlier row first. */
    List<List<Row>> overlaps() {
        List<List<Row>> pairs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            long[][] sharing = new long[columns.length][];
            for (int i = 0; i < columns.length; i++) {
                sharing[i] = columns[i].sharing(row);
            }
            for (int other = next(sharing, row + 1); other >= 0; other = next(sharing, other + 1)) {
                pairs.add(List.of(rows.get(row), rows.get(other)));
            }
        }
        return pairs;
    }

    private List<Row> matched(long[][] passing, int hit) {
        if (hit < 0) {
            return List.of();
        }
        if (table.hitPolicy() == HitPolicy.FIRST) {
            return singles[hit].matched();
        }
        int second = next(passing, hit + 1);
        if (second < 0) {
            return singles[hit].matched();
        }
        if (table.hitPolicy() == HitPolicy.UNIQUE) {
            throw broken(hit, second);
        }
        if (table.hitPolicy() == HitPolicy.ANY) {
            for (int row = second; row >= 0; row = next(passing, row + 1)) {
                if (answersOtherwise(row, hit)) {
                    throw broken(hit, row);
                }
            }
            return singles[hit].matched();
        }
        List<Row> all = new ArrayList<>();
        for (int row = hit; row >= 0; row = next(passing, row + 1)) {
            all.add(rows.get(row));
        }
        return List.copyOf(all);
    }

    private BrokenTableException broken(int first, int second) {
        return new BrokenTableException(rows.get(first) + " and " + rows.get(second) + " match the same inputs");
    }

    /** The first row from a position on that all columns let pass, or -1. */
    private int next(long[][] passing, int from) {
        for (int word = from >> 6; word < words; word++) {
            long bits = word == from >> 6 ? -1L << from : -1L;
            for (long[] column : passing) {
                bits &= column[word];
            }
            if (bits != 0) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                return row < rows.size() ? row : -1;
            }
        }
        return -1;
    }

    private List<String> undecided(@Nullable Object[] values, long[][] passing, int hit) {
        int end = hit >= 0 && table.hitPolicy() == HitPolicy.FIRST ? hit : rows.size();
        boolean[] open = new boolean[columns.length];
        for (int row = 0; row < end; row++) {
            if (knownCellsPass(row, values, passing) && answersOtherwise(row, hit)) {
                for (int i = 0; i < open.length; i++) {
                    open[i] |= values[i] == null && Bits.has(columns[i].open(), row);
                }
            }
        }
        return IntStream.range(0, open.length)
                .filter(i -> open[i])
                .mapToObj(i -> table.inputs().get(i).name())
                .toList();
    }

    private static boolean knownCellsPass(int row, @Nullable Object[] values, long[][] passing) {
        for (int i = 0; i < passing.length; i++) {
            if (values[i] != null && !Bits.has(passing[i], row)) {
                return false;
            }
        }
        return true;
    }

    private boolean answersOtherwise(int row, int hit) {
        return hit < 0
                || table.hitPolicy() == HitPolicy.RULE_ORDER
                || !rows.get(row).outputs().equals(rows.get(hit).outputs());
    }
}
