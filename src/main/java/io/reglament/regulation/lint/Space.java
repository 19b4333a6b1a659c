package io.reglament.regulation.lint;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a table: a point is a part of each input column, a box some parts of each. */
final class Space {
    /** How many sets of rows a search looks at: beyond it a table is too tangled to be told about. */
    private static final int MOST_STEPS = 200_000;

    private final List<Axis> axes;
    private final int rows;

    /** @param whole names of the columns whose numbers have no fraction */
    Space(Table table, Set<String> whole) {
        List<Axis> made = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            made.add(Axis.of(
                    table.rows(),
                    table.inputs().get(i),
                    i,
                    whole.contains(table.inputs().get(i).name())));
        }
        axes = List.copyOf(made);
        rows = table.rows().size();
    }

    List<Axis> axes() {
        return axes;
    }

    /** Everything that can be asked. */
    List<BitSet> everything() {
        return axes.stream().map(Axis::all).toList();
    }

    /** What a row lets pass. */
    List<BitSet> box(int row) {
        return axes.stream().map(axis -> axis.partsOf(row)).toList();
    }

    /** What the tests of a row that is not in the table let pass. */
    List<BitSet> box(List<Cell> tests) {
        return IntStream.range(0, tests.size())
                .mapToObj(i -> axes.get(i).partsOf(tests.get(i)))
                .toList();
    }

    BitSet allRows() {
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        return all;
    }

    /** The point of a box that is in none of some rows and none of some other boxes, if there is one. */
    int @Nullable [] uncovered(List<BitSet> box, BitSet by, List<List<BitSet>> others) throws Tangled {
        return new Search(box, by, others).point();
    }

    /** The largest box around a point that none of the rows reaches; each column is widened in its turn. */
    List<BitSet> free(int[] point, BitSet by) {
        List<BitSet> box = new ArrayList<>();
        for (int each : point) {
            BitSet only = new BitSet();
            only.set(each);
            box.add(only);
        }
        for (int i = 0; i < point.length; i++) {
            BitSet reaching = (BitSet) by.clone();
            for (int other = 0; other < point.length; other++) {
                if (other != i) {
                    reaching.and(reaching(other, box.get(other)));
                }
            }
            Axis axis = axes.get(i);
            box.set(i, axis.around(point[i], part -> !axis.rowsOf(part).intersects(reaching)));
        }
        return box;
    }

    private BitSet reaching(int axis, BitSet parts) {
        BitSet reaching = new BitSet(rows);
        parts.stream().forEach(part -> reaching.or(axes.get(axis).rowsOf(part)));
        return reaching;
    }

    /** The tests of a row that lets exactly a box pass. */
    List<Cell> tests(List<BitSet> box) {
        return IntStream.range(0, box.size())
                .mapToObj(i -> axes.get(i).cell(box.get(i)))
                .toList();
    }

    /** The table cannot be searched in a reasonable time. */
    static final class Tangled extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Goes column by column with the rows that are still possible; columns with few parts first, so that much is cut off early. */
    private final class Search {
        private final List<BitSet> box;
        private final BitSet start;
        private final int cover;
        private final List<List<BitSet>> others;
        private final List<Integer> order;
        private final List<Set<BitSet>> covered = new ArrayList<>();
        private final int[] lastLimited;
        private final int[] point;
        private int steps;

        Search(List<BitSet> box, BitSet by, List<List<BitSet>> others) {
            this.box = box;
            this.others = others;
            cover = rows + others.size();
            start = new BitSet(cover);
            start.or(by);
            start.set(rows, cover);
            order = IntStream.range(0, axes.size())
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> box.get(i).cardinality()))
                    .toList();
            order.forEach(each -> covered.add(new HashSet<>()));
            lastLimited = new int[cover];
            for (int row = start.nextSetBit(0); row >= 0; row = start.nextSetBit(row + 1)) {
                lastLimited[row] = lastLimited(row);
            }
            point = new int[axes.size()];
        }

        int @Nullable [] point() throws Tangled {
            return box.stream().anyMatch(BitSet::isEmpty) || !find(0, start) ? null : point;
        }

        /** The position in the order after which the row lets everything of the box pass. */
        private int lastLimited(int row) {
            int last = -1;
            for (int at = 0; at < order.size(); at++) {
                BitSet outside = (BitSet) box.get(order.get(at)).clone();
                outside.andNot(parts(row, order.get(at)));
                last = outside.isEmpty() ? last : at;
            }
            return last;
        }

        private BitSet parts(int row, int axis) {
            return row < rows
                    ? axes.get(axis).partsOf(row)
                    : others.get(row - rows).get(axis);
        }

        private boolean find(int at, BitSet possible) throws Tangled {
            if (possible.stream().anyMatch(row -> lastLimited[row] < at)) {
                return false;
            }
            if (at == order.size()) {
                return true;
            }
            if (covered.get(at).contains(possible)) {
                return false;
            }
            if (++steps > MOST_STEPS) {
                throw new Tangled();
            }
            int axis = order.get(at);
            BitSet parts = box.get(axis);
            for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
                point[axis] = part;
                if (find(at + 1, passing(possible, axis, part))) {
                    return true;
                }
            }
            covered.get(at).add(possible);
            return false;
        }

        private BitSet passing(BitSet possible, int axis, int part) {
            BitSet passing = new BitSet(cover);
            passing.or(axes.get(axis).rowsOf(part));
            passing.set(rows, cover);
            passing.and(possible);
            for (int each = passing.nextSetBit(rows); each >= 0; each = passing.nextSetBit(each + 1)) {
                if (!parts(each, axis).get(part)) {
                    passing.clear(each);
                }
            }
            return passing;
        }
    }
}
