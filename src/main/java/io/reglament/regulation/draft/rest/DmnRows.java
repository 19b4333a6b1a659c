package io.reglament.regulation.draft.rest;

import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.sheet.SheetRefusal;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a DMN file as somebody saves them; everything but rows has to be as in the draft. */
final class DmnRows {
    private final Table base;
    private final Map<String, Row> rows;

    private DmnRows(Table base) {
        this.base = base;
        rows = base.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    /**
     * @param base the table that the file is an edit of
     * @throws io.reglament.regulation.dmn.GateRefusal when the file is not of the grid's subset of DMN
     * @throws io.reglament.fault.FaultyFacts when more than rows differs
     */
    static List<DraftRow> read(Table base, byte[] file) {
        Table sent = DmnGate.drafted(base.id() + ".dmn", file);
        if (!head(sent).equals(head(base))) {
            throw SheetRefusal.of("otherColumns");
        }
        DmnRows known = new DmnRows(base);
        return sent.rows().stream()
                .map(row -> DraftRow.of(sent, known.withoutOldSentence(row)))
                .toList();
    }

    private static List<Object> head(Table table) {
        return List.of(
                table.label(),
                table.purpose(),
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                table.inputs(),
                table.outputs());
    }

    /** A sentence that the row's former cells made is made anew of its present ones. */
    private Row withoutOldSentence(Row row) {
        Row was = rows.get(row.id());
        if (was == null) {
            return row;
        }
        return row.with(row.label().otherThan(TableWords.sentences(base, was)));
    }
}
