package io.reglament.regulation.lint;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.lint.RowExample.NearMiss;
import io.reglament.regulation.lint.RowExample.Never;
import io.reglament.regulation.table.BrokenTableException;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For every row of a table facts that it answers, and facts one cell away that it does not; the table's own look-up is the judge of both. */
public final class RowExamples {
    private final Table table;
    private final Space space;

    private RowExamples(Table table) {
        this.table = table;
        space = new Space(table, Contract.ours().wholeColumns(table.id()));
    }

    /** In the order of the rows. */
    public static List<RowExample> of(Table table) {
        RowExamples examples = new RowExamples(table);
        return IntStream.range(0, table.rows().size())
                .mapToObj(examples::example)
                .toList();
    }

    /** A point that a row answers, and one beside it that it does not. */
    private record Pair(int[] fires, int[] misses, int axis) {}

    private RowExample example(int row) {
        String id = table.rows().get(row).id();
        List<BitSet> box = space.box(row);
        if (box.stream().anyMatch(BitSet::isEmpty)) {
            return new RowExample(id, null, null, Never.UNREACHABLE, List.of());
        }
        int[] fires;
        try {
            fires = space.uncovered(box, rivals(row), List.of());
        } catch (Space.Tangled tangled) {
            return new RowExample(id, null, null, Never.NOT_SEARCHED, List.of());
        }
        if (fires == null) {
            Never never = table.hitPolicy() == HitPolicy.UNIQUE ? Never.CONTRADICTED : Never.MASKED;
            return new RowExample(id, null, null, never, takers(row, box));
        }
        int[] at = fires.clone();
        return beside(row, at)
                .or(() -> onTheWay(row, at))
                .map(pair -> new RowExample(id, facts(pair.fires), miss(pair), null, List.of()))
                .orElseGet(() -> new RowExample(id, facts(at), null, null, List.of()));
    }

    /** The rows that keep a row from answering where they match too. */
    private BitSet rivals(int row) {
        BitSet rivals = new BitSet();
        for (int other = 0; other < table.rows().size(); other++) {
            boolean sameAnswer = table.rows()
                    .get(other)
                    .outputs()
                    .equals(table.rows().get(row).outputs());
            boolean rival =
                    switch (table.hitPolicy()) {
                        case FIRST -> other < row;
                        case UNIQUE -> other != row;
                        case ANY -> other < row || (other != row && !sameAnswer);
                        case RULE_ORDER -> false;
                    };
            rivals.set(other, rival);
        }
        return rivals;
    }

    private List<String> takers(int row, List<BitSet> box) {
        return rivals(row).stream()
                .filter(other -> IntStream.range(0, box.size())
                        .allMatch(i -> space.box(other).get(i).intersects(box.get(i))))
                .mapToObj(other -> table.rows().get(other).id())
                .toList();
    }

    /** A miss beside a point that the row answers: first where a cell of the row fails, near a bound rather than far, known rather than not. */
    private Optional<Pair> beside(int row, int[] fires) {
        Comparator<Pair> best = Comparator.comparing(
                        (Pair pair) -> space.axes().get(pair.axis).partsOf(row).get(pair.misses[pair.axis]))
                .thenComparing(pair -> value(pair.axis, pair.misses[pair.axis]) == null)
                .thenComparing(pair -> Math.abs(pair.misses[pair.axis] - fires[pair.axis]))
                .thenComparing(Pair::axis);
        return IntStream.range(0, fires.length)
                .boxed()
                .flatMap(axis -> IntStream.range(0, space.axes().get(axis).size())
                        .mapToObj(part -> new Pair(fires, moved(fires, axis, part), axis)))
                .sorted(best)
                .filter(pair -> misses(row, pair.misses))
                .findFirst();
    }

    /** Where the row lets everything pass: on the way, column by column, to what a row above takes. */
    private Optional<Pair> onTheWay(int row, int[] fires) {
        return rivals(row).stream()
                .mapToObj(space::box)
                .filter(box -> box.stream().noneMatch(BitSet::isEmpty))
                .flatMap(box -> way(fires, box))
                .filter(pair -> answers(pair.fires).contains(table.rows().get(row)) && misses(row, pair.misses))
                .findFirst();
    }

    private static Stream<Pair> way(int[] from, List<BitSet> to) {
        int[] at = from.clone();
        Stream.Builder<Pair> steps = Stream.builder();
        for (int axis = 0; axis < at.length; axis++) {
            if (!to.get(axis).get(at[axis])) {
                int[] next = moved(at, axis, to.get(axis).nextSetBit(0));
                steps.add(new Pair(at, next, axis));
                at = next;
            }
        }
        return steps.build();
    }

    private static int[] moved(int[] point, int axis, int part) {
        int[] moved = point.clone();
        moved[axis] = part;
        return moved;
    }

    private boolean misses(int row, int[] point) {
        try {
            return !table.find(values(point)).matched().contains(table.rows().get(row));
        } catch (BrokenTableException broken) {
            return false;
        }
    }

    /** The rows that answer at a point; none where the table contradicts itself. */
    private List<Row> answers(int[] point) {
        try {
            return table.find(values(point)).matched();
        } catch (BrokenTableException broken) {
            return List.of();
        }
    }

    private NearMiss miss(Pair pair) {
        return new NearMiss(
                facts(pair.misses),
                space.axes().get(pair.axis).column().name(),
                answers(pair.misses).stream().map(Row::id).toList());
    }

    private @Nullable Object value(int axis, int part) {
        return space.axes().get(axis).example(part);
    }

    private @Nullable Object[] values(int[] point) {
        @Nullable Object[] values = new @Nullable Object[point.length];
        for (int i = 0; i < point.length; i++) {
            values[i] = value(i, point[i]);
        }
        return values;
    }

    private SortedMap<String, String> facts(int[] point) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (int i = 0; i < point.length; i++) {
            Object value = value(i, point[i]);
            facts.put(
                    table.inputs().get(i).name(),
                    value == null ? new Cell.Unknown().text() : new Cell.OneOf(List.of(value)).text());
        }
        return facts;
    }
}
