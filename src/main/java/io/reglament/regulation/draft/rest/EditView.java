package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.desk.DraftedLaw;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edit of a draft: who changed what, and when. */
public record EditView(
        int revision,
        Instant at,
        String by,
        Revision.Kind kind,
        @Nullable String origin,
        @Nullable String table,
        List<ChangeView> changes) {

    static EditView of(Revision edit, DraftedLaw law) {
        String table = edit.tableId();
        List<ChangeView> changes = table == null
                ? ChangeView.ofModes(edit.changes())
                : ChangeView.of(edit.changes(), law.table(table, edit.number() - 1), law.table(table, edit.number()));
        String origin = edit.origin().isEmpty() ? null : edit.origin();
        return new EditView(edit.number(), edit.at(), edit.by(), edit.kind(), origin, table, changes);
    }
}
