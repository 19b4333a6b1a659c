package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.desk.Blame;
import io.reglament.regulation.draft.desk.Blame.Author;
import io.reglament.regulation.rest.TableView.ColumnView;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table of a draft as people edit it; its rows can be sent back as they are. */
public record GridView(
        String id,
        Label label,
        String purpose,
        String clause,
        String owner,
        HitPolicy hitPolicy,
        int revision,
        List<ColumnView> inputs,
        List<ColumnView> outputs,
        List<RowCells> rows,
        SortedMap<String, Label> sentences,
        SortedMap<String, Map<String, Author>> edited) {

    /** A row in the form in which it is sent; {@code cells} are texts of the grid's language by column. */
    public record RowCells(
            String id,
            String clause,
            Origin origin,
            List<String> seeds,
            Label label,
            @Nullable String comment,
            @Nullable Boolean overridable,
            SortedMap<String, String> cells) {}

    static GridView of(Table table, int revision, Blame blame) {
        SortedMap<String, Label> sentences = new TreeMap<>();
        SortedMap<String, Map<String, Author>> edited = new TreeMap<>();
        List<RowCells> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(cells(table, row));
            sentences.put(row.id(), TableWords.sentences(table, row));
            Map<String, Author> authors = blame.of(row.id());
            if (!authors.isEmpty()) {
                edited.put(row.id(), authors);
            }
        }
        return new GridView(
                table.id(),
                table.label(),
                table.purpose(),
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                revision,
                table.inputs().stream().map(ColumnView::of).toList(),
                table.outputs().stream().map(ColumnView::of).toList(),
                rows,
                sentences,
                edited);
    }

    private static RowCells cells(Table table, Row row) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            cells.put(table.inputs().get(i).name(), row.tests().get(i).text());
        }
        table.outputs().forEach(output -> cells.put(output.name(), row.text(output.name())));
        String comment = row.comment().isEmpty() ? null : row.comment();
        return new RowCells(
                row.id(),
                row.clause(),
                row.origin(),
                row.seeds(),
                row.label(),
                comment,
                row.overridable() ? true : null,
                cells);
    }
}
