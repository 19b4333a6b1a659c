package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Modes;
import io.reglament.regulation.draft.TableDiff;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.List;

/** What a draft changes, table by table, and in the modes of rules. */
public record DiffView(String against, List<TableChanges> tables, List<ChangeView> ruleModes) {
    /** The changes of one table. */
    public record TableChanges(String id, Label label, List<ChangeView> changes) {}

    /** Against the version that the draft started from. */
    static DiffView ofBase(DraftedLaw law) {
        List<TableChanges> tables = law.tableIds().stream()
                .filter(id -> law.draft().revisionOf(id) > 0)
                .flatMap(id -> changes(law.table(id, 0), law.table(id)).stream())
                .toList();
        return new DiffView(
                law.draft().baseVersion(), tables, ChangeView.ofModes(Modes.changes(law.modes(0), law.modes())));
    }

    /** Against another draft, from which the changes lead to this one. */
    static DiffView of(DraftedLaw law, DraftedLaw other) {
        List<TableChanges> tables = law.tableIds().stream()
                .filter(other.tableIds()::contains)
                .flatMap(id -> changes(other.table(id), law.table(id)).stream())
                .toList();
        return new DiffView(
                "draft " + other.draft().id(), tables, ChangeView.ofModes(Modes.changes(other.modes(), law.modes())));
    }

    private static List<TableChanges> changes(Table before, Table after) {
        List<ChangeView> changes = ChangeView.of(TableDiff.of(before, after, TableWords::sentences), before, after);
        return changes.isEmpty() ? List.of() : List.of(new TableChanges(after.id(), after.label(), changes));
    }
}
