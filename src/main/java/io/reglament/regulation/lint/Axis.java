package io.reglament.regulation.lint;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An input column cut into parts that no row tells apart: each cell holds for a whole part or for none of it. */
final class Axis {
    private final Column column;
    private final List<Part> parts;
    private final BitSet[] partsOfRow;
    private final BitSet[] rowsOfPart;

    private Axis(Column column, List<Part> parts, List<Cell> cells) {
        this.column = column;
        this.parts = List.copyOf(parts);
        partsOfRow = new BitSet[cells.size()];
        rowsOfPart =
                IntStream.range(0, parts.size()).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
        for (int row = 0; row < cells.size(); row++) {
            partsOfRow[row] = partsOf(cells.get(row));
            int each = row;
            partsOfRow[row].stream().forEach(part -> rowsOfPart[part].set(each));
        }
    }

    /** @param whole whether the column's numbers have no fraction */
    static Axis of(List<Row> rows, Column column, int position, boolean whole) {
        List<Cell> cells = rows.stream().map(row -> row.tests().get(position)).toList();
        return new Axis(column, Part.of(column, cells, whole), cells);
    }

    Column column() {
        return column;
    }

    int size() {
        return parts.size();
    }

    BitSet rowsOf(int part) {
        return rowsOfPart[part];
    }

    BitSet partsOf(int row) {
        return partsOfRow[row];
    }

    BitSet all() {
        BitSet all = new BitSet(parts.size());
        all.set(0, parts.size());
        return all;
    }

    /** The parts for which a cell holds. */
    BitSet partsOf(Cell cell) {
        BitSet holds = new BitSet(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).passes(cell)) {
                holds.set(i);
            }
        }
        return holds;
    }

    /** A value of the part; null is the unknown. */
    @Nullable
    Object example(int part) {
        return parts.get(part).example();
    }

    /** The part by itself, in the grid's language. */
    Cell cell(int part) {
        return parts.get(part).cell();
    }

    /**
     * The parts around one of them that a single cell can name, as long as they are wanted.
     *
     * @param wanted whether a part may be among them
     */
    BitSet around(int part, IntPredicate wanted) {
        BitSet all = all();
        if (all.stream().allMatch(wanted)) {
            return all;
        }
        BitSet some = new BitSet(parts.size());
        some.set(part);
        if (example(part) == null) {
            return some;
        }
        if (!column.type().isOrdered()) {
            known().filter(wanted).forEach(some::set);
            return some;
        }
        for (int low = part - 1; low >= 0 && wanted.test(low); low--) {
            some.set(low);
        }
        for (int high = part + 1; high < parts.size() && example(high) != null && wanted.test(high); high++) {
            some.set(high);
        }
        return some;
    }

    private IntStream known() {
        return IntStream.range(0, parts.size()).filter(part -> example(part) != null);
    }

    /** The cell that holds for exactly these parts, which lie as {@link #around} has them. */
    Cell cell(BitSet some) {
        if (some.equals(all())) {
            return new Cell.Any();
        }
        Part first = parts.get(some.nextSetBit(0));
        if (first.example() == null) {
            return first.cell();
        }
        if (column.type().isOrdered()) {
            return Part.joined(first, parts.get(some.length() - 1));
        }
        boolean others = some.stream().anyMatch(part -> !(cell(part) instanceof Cell.OneOf));
        List<Object> values = known().filter(part -> some.get(part) != others)
                .filter(part -> cell(part) instanceof Cell.OneOf)
                .mapToObj(parts::get)
                .map(Part::example)
                .map(Objects::requireNonNull)
                .toList();
        return others ? (values.isEmpty() ? new Cell.Any() : new Cell.NoneOf(values)) : new Cell.OneOf(values);
    }
}
