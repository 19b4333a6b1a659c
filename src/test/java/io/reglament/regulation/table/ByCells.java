package io.reglament.regulation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plain reading of a table, cell by cell and row by row: what the index has to agree with. */
final class ByCells {
    private ByCells() {}

    static Lookup find(Table table, @Nullable Object[] inputs) {
        List<Row> matched = new ArrayList<>();
        List<Row> maybe = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!fails(row, inputs)) {
                (open(row, inputs).isEmpty() ? matched : maybe).add(row);
            }
            if (table.hitPolicy() == HitPolicy.FIRST && !matched.isEmpty()) {
                break;
            }
        }
        Set<Integer> undecided = new TreeSet<>();
        for (Row row : maybe) {
            boolean saysTheSame = table.hitPolicy() != HitPolicy.RULE_ORDER
                    && !matched.isEmpty()
                    && matched.get(0).outputs().equals(row.outputs());
            if (!saysTheSame) {
                undecided.addAll(open(row, inputs));
            }
        }
        return new Lookup(
                matched,
                undecided.stream().map(i -> table.inputs().get(i).name()).toList());
    }

    private static boolean fails(Row row, @Nullable Object[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            Object value = inputs[i];
            if (value != null && !row.tests().get(i).matches(value)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of unknown inputs whose cells ask for a value. */
    private static List<Integer> open(Row row, @Nullable Object[] inputs) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            Cell cell = row.tests().get(i);
            if (inputs[i] == null && !(cell instanceof Cell.Any || cell instanceof Cell.Unknown)) {
                open.add(i);
            }
        }
        return open;
    }
}
