package io.reglament.regulation.draft.rest;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.draft.desk.CaseSummary;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A draft with its tables and the modes of its rules; after an edit of modes also how its cases stand, where it has some. */
public record DraftWhole(
        DraftHead draft,
        List<TableState> tables,
        int modesRevision,
        SortedMap<String, RuleMode> ruleModes,
        @Nullable CaseSummary cases) {
    /** A table of the draft without its rows; {@code revision} is the last edit of it, 0 where nobody edited it. */
    public record TableState(String id, Label label, String clause, HitPolicy hitPolicy, int rowCount, int revision) {}

    static DraftWhole of(DraftedLaw law) {
        return of(law, null);
    }

    /** @param cases what an edit did to the cases; null where there are none, or there was no edit */
    static DraftWhole of(DraftedLaw law, @Nullable CaseSummary cases) {
        return new DraftWhole(
                DraftHead.of(law.draft()),
                law.tableIds().stream().map(id -> state(law, id)).toList(),
                law.draft().revisionOf(null),
                law.modes(),
                cases);
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
