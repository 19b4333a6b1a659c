package io.reglament.regulation.draft;

import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows a row without an id that has been added since its sender began: sent a second time because an answer was lost, it is the same row. */
public final class RepeatedAdditions {
    private RepeatedAdditions() {}

    /**
     * The table as it was sent, with the ids and clauses of the rows that are there already.
     *
     * @param base the table that its sender saw
     * @param now the table as it is
     * @param yours the table as it was read from {@code sent}, in the same order
     */
    public static Table known(Table base, Table now, Table yours, List<DraftRow> sent) {
        Set<String> old = new HashSet<>(base.rows().stream().map(Row::id).toList());
        List<Row> added = new ArrayList<>(
                now.rows().stream().filter(row -> !old.contains(row.id())).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Row row = yours.rows().get(i);
            Row there = sent.get(i).id() != null
                    ? null
                    : added.stream()
                            .filter(each -> saysTheSame(each, row))
                            .findFirst()
                            .orElse(null);
            if (there != null) {
                added.remove(there);
            }
            rows.add(there == null ? row : there);
        }
        return yours.with(rows);
    }

    private static boolean saysTheSame(Row one, Row other) {
        return one.tests().equals(other.tests())
                && one.outputs().equals(other.outputs())
                && one.label().equals(other.label())
                && one.comment().equals(other.comment())
                && one.origin() == other.origin()
                && one.overridable() == other.overridable()
                && one.seeds().equals(other.seeds());
    }
}
