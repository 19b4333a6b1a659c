package io.reglament.regulation.draft;

import io.reglament.fault.bounds.MayBeEmpty;
import io.reglament.fault.bounds.Required;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as people send it.
 *
 * @param id absent for a new row, which then gets the next free one
 * @param clause the number of the clause; absent: as it was, for a new row the next free one
 * @param origin where the values come from; absent for those of the house
 * @param seeds ids of the seeds and findings that the row answers to; absent: as they were
 * @param label the row in words; absent for the sentence that its cells make
 * @param comment what people note beside the row
 * @param overridable whether branches may give other values in it; absent: as it was
 * @param cells text by column name in the grid's language, one for every column: {@code -} is any value, {@code null} an empty one
 */
public record DraftRow(
        @Nullable String id,
        @Nullable String clause,
        @Nullable Origin origin,
        @Nullable List<String> seeds,
        @Nullable Words label,
        @MayBeEmpty @Nullable String comment,
        @Nullable Boolean overridable,
        @Required @MayBeEmpty SortedMap<String, String> cells) {
    /** The row in words; a language that is absent or empty gets the sentence that the cells make. */
    public record Words(
            @MayBeEmpty @Nullable String ru,
            @MayBeEmpty @Nullable String en) {
        static final Words NONE = new Words(null, null);

        Label label() {
            return new Label(
                    Objects.requireNonNullElse(ru, "").strip(),
                    Objects.requireNonNullElse(en, "").strip());
        }
    }

    /** The row of a table as it can be sent back; empty labels stay empty. */
    public static DraftRow of(Table table, Row row) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            cells.put(table.inputs().get(i).name(), row.tests().get(i).text());
        }
        table.outputs().forEach(output -> cells.put(output.name(), row.text(output.name())));
        Words label = new Words(row.label().ru(), row.label().en());
        return new DraftRow(
                row.id(), row.clause(), row.origin(), row.seeds(), label, row.comment(), row.overridable(), cells);
    }
}
