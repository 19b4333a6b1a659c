package io.reglament.regulation.draft.rest;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import java.util.List;
import java.util.SortedMap;

/** A draft with its tables and the modes of its rules. */
public record DraftWhole(
        DraftHead draft, List<TableState> tables, int modesRevision, SortedMap<String, RuleMode> ruleModes) {
    /** A table of the draft without its rows; {@code revision} is the last edit of it, 0 where nobody edited it. */
    public record TableState(String id, Label label, String clause, HitPolicy hitPolicy, int rowCount, int revision) {}

    static DraftWhole of(DraftedLaw law) {
        return new DraftWhole(
                DraftHead.of(law.draft()),
                law.tableIds().stream().map(id -> state(law, id)).toList(),
                law.draft().revisionOf(null),
                law.modes());
    }

    private static TableState state(DraftedLaw law, String id) {
        Table table = law.table(id);
        return new TableState(
                id,
                table.label(),
                table.clause(),
                table.hitPolicy(),
                table.rows().size(),
                law.draft().revisionOf(id));
    }
}
