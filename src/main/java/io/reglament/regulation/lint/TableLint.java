package io.reglament.regulation.lint;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.lint.Finding.Proposal;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for gaps, overlaps and rows that never answer: exact, by cutting what can be asked into parts that no cell tells apart. */
public final class TableLint {
    /** How many findings of a kind a table is told about at a time. */
    static final int MOST = 50;

    private final Table table;
    private final Space space;
    private final List<Finding> found = new ArrayList<>();

    private TableLint(Table table) {
        this.table = table;
        space = new Space(table, Contract.ours().wholeColumns(table.id()));
    }

    /** What is doubtful about the rows as they stand to each other and to what their columns allow. */
    public static List<Finding> of(Table table) {
        TableLint lint = new TableLint(table);
        lint.unreachable();
        lint.contradictions();
        lint.duplicates();
        try {
            lint.masked();
            lint.gaps();
        } catch (Space.Tangled tangled) {
            lint.found.add(
                    new Finding(Kind.NOT_SEARCHED, table.id(), List.of(), null, null, new TreeMap<>(), null, ""));
        }
        return List.copyOf(lint.found);
    }

    private void unreachable() {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < space.axes().size(); i++) {
                Column column = space.axes().get(i).column();
                Cell cell = table.rows().get(row).tests().get(i);
                if (space.axes().get(i).partsOf(row).isEmpty()) {
                    add(Kind.UNREACHABLE, column, cell.text(), null, row);
                } else {
                    Object outside = outside(column, cell);
                    if (outside != null) {
                        add(Kind.OUTSIDE, column, new Cell.OneOf(List.of(outside)).text(), null, row);
                    }
                }
            }
        }
    }

    /** A bound that the column does not allow; an open end is none. */
    private static @Nullable Object outside(Column column, Cell cell) {
        if (cell instanceof Cell.Within within) {
            Object low = within.low();
            Object high = within.high();
            if (low != null && !column.allowed().matches(low) && within.lowIncluded()) {
                return low;
            }
            return high != null && !column.allowed().matches(high) && within.highIncluded() ? high : null;
        }
        return null;
    }

    private void contradictions() {
        Kind kind = table.hitPolicy() == HitPolicy.ANY ? Kind.CONTRADICTION : Kind.OVERLAP;
        table.contradictions().stream().limit(MOST).forEach(pair -> {
            int first = table.rows().indexOf(pair.get(0));
            int second = table.rows().indexOf(pair.get(1));
            int[] point = new int[space.axes().size()];
            for (int i = 0; i < point.length; i++) {
                BitSet both = (BitSet) space.box(first).get(i).clone();
                both.and(space.box(second).get(i));
                point[i] = both.nextSetBit(0);
            }
            if (IntStream.of(point).allMatch(part -> part >= 0)) {
                add(kind, null, null, point, second, first);
            }
        });
    }

    private void duplicates() {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int before = 0; before < row; before++) {
                if (same(row, before)) {
                    add(Kind.DUPLICATE, null, null, firstPoint(row), row, before);
                    break;
                }
            }
        }
    }

    private boolean same(int row, int other) {
        Row one = table.rows().get(row);
        Row two = table.rows().get(other);
        return one.outputs().equals(two.outputs()) && space.box(row).equals(space.box(other));
    }

    private void masked() throws Space.Tangled {
        if (table.hitPolicy() != HitPolicy.FIRST) {
            return;
        }
        for (int row = 1; row < table.rows().size(); row++) {
            int[] any = firstPoint(row);
            int each = row;
            if (any == null || IntStream.range(0, row).anyMatch(before -> same(each, before))) {
                continue;
            }
            BitSet above = new BitSet();
            above.set(0, row);
            int[] alive = space.uncovered(space.box(row), above, List.of());
            if (alive == null) {
                add(
                        Kind.MASKED,
                        null,
                        null,
                        any,
                        IntStream.concat(IntStream.of(row), takers(any, row)).toArray());
            } else {
                partlyMasked(row, above, alive);
            }
        }
    }

    /** Values that a cell names, and which never come to the row. */
    private void partlyMasked(int row, BitSet above, int[] alive) throws Space.Tangled {
        for (int i = 0; i < space.axes().size(); i++) {
            if (table.rows().get(row).tests().get(i) instanceof Cell.Any) {
                continue;
            }
            Axis axis = space.axes().get(i);
            BitSet named = axis.partsOf(row);
            for (int part = named.nextSetBit(0); part >= 0; part = named.nextSetBit(part + 1)) {
                List<BitSet> only = new ArrayList<>(space.box(row));
                BitSet one = new BitSet();
                one.set(part);
                only.set(i, one);
                if (part != alive[i] && space.uncovered(only, above, List.of()) == null) {
                    int[] point = point(only);
                    add(
                            Kind.PARTLY_MASKED,
                            axis.column(),
                            axis.cell(part).text(),
                            point,
                            IntStream.concat(IntStream.of(row), takers(point, row))
                                    .toArray());
                }
            }
        }
    }

    /** The first row above that takes a point, if there is one. */
    private IntStream takers(int[] point, int row) {
        return IntStream.range(0, row).filter(above -> reaches(above, point)).limit(1);
    }

    private boolean reaches(int row, int[] point) {
        return IntStream.range(0, point.length)
                .allMatch(i -> space.axes().get(i).partsOf(row).get(point[i]));
    }

    private void gaps() throws Space.Tangled {
        if (table.inputs().isEmpty()) {
            return;
        }
        if (table.hitPolicy() == HitPolicy.RULE_ORDER) {
            unasked();
            return;
        }
        List<List<BitSet>> gaps = new ArrayList<>();
        BitSet rows = space.allRows();
        int[] point = space.uncovered(space.everything(), rows, gaps);
        while (point != null && gaps.size() < MOST) {
            int[] at = point.clone();
            List<BitSet> box = space.free(at, rows);
            gaps.add(box);
            gap(at, box);
            point = space.uncovered(space.everything(), rows, gaps);
        }
    }

    /** Where several rows may answer, none need to: only a value that no row names at all is a gap. */
    private void unasked() {
        for (int i = 0; i < space.axes().size(); i++) {
            Axis axis = space.axes().get(i);
            BitSet unnamed = axis.all();
            axis.all().stream().filter(part -> !axis.rowsOf(part).isEmpty()).forEach(unnamed::clear);
            if (!unnamed.isEmpty() && !axis.column().values().isEmpty()) {
                List<BitSet> box = new ArrayList<>(space.everything());
                box.set(i, unnamed);
                gap(point(box), box);
            }
        }
    }

    private void gap(int[] point, List<BitSet> box) {
        Proposal proposal = proposal(box);
        found.add(new Finding(
                Kind.GAP,
                table.id(),
                List.of(),
                null,
                null,
                example(point),
                proposal,
                proposal.cells().toString()));
    }

    /** The row that closes a gap, with the answer of the row that is nearest to it. */
    private Proposal proposal(List<BitSet> box) {
        Row nearest = IntStream.range(0, table.rows().size())
                .boxed()
                .max(Comparator.comparing((Integer row) -> shared(row, box)).thenComparing(Comparator.naturalOrder()))
                .map(table.rows()::get)
                .orElseThrow();
        List<Cell> tests = space.tests(box);
        SortedMap<String, String> cells = new TreeMap<>();
        for (int i = 0; i < tests.size(); i++) {
            cells.put(table.inputs().get(i).name(), tests.get(i).text());
        }
        table.outputs().forEach(output -> cells.put(output.name(), nearest.text(output.name())));
        return new Proposal(Collections.unmodifiableSortedMap(cells), nearest.id());
    }

    private long shared(int row, List<BitSet> box) {
        return IntStream.range(0, box.size())
                .filter(i -> space.axes().get(i).partsOf(row).intersects(box.get(i)))
                .count();
    }

    private int @Nullable [] firstPoint(int row) {
        List<BitSet> box = space.box(row);
        return box.stream().anyMatch(BitSet::isEmpty) ? null : point(box);
    }

    private static int[] point(List<BitSet> box) {
        return box.stream().mapToInt(parts -> parts.nextSetBit(0)).toArray();
    }

    private void add(
            Kind kind, @Nullable Column column, @Nullable String value, int @Nullable [] point, int... positions) {
        List<Row> rows = IntStream.of(positions).mapToObj(table.rows()::get).toList();
        if (found.stream().filter(each -> each.kind() == kind).count() < MOST) {
            found.add(new Finding(
                    kind,
                    table.id(),
                    rows.stream().map(Row::id).toList(),
                    column == null ? null : column.name(),
                    value,
                    point == null ? new TreeMap<>() : example(point),
                    null,
                    Substance.of(rows)));
        }
    }

    private SortedMap<String, String> example(int[] point) {
        SortedMap<String, String> example = new TreeMap<>();
        for (int i = 0; i < point.length; i++) {
            Axis axis = space.axes().get(i);
            Object value = axis.example(point[i]);
            example.put(axis.column().name(), value == null ? "null" : new Cell.OneOf(List.of(value)).text());
        }
        return example;
    }
}
