package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftedLaw;
import java.util.List;

/** What came of an edit: the table as it is now, what the edit changed, and what others had changed meanwhile and stayed. */
public record SavedView(GridView table, List<ChangeView> changes, List<ChangeView> joined) {

    /** @param law the draft after the edit */
    static SavedView of(Saved saved, DraftedLaw law) {
        return new SavedView(
                GridView.of(
                        saved.table(), saved.revision(), law.blame(saved.table().id())),
                ChangeView.of(saved.changes(), saved.before(), saved.table()),
                ChangeView.of(saved.joined(), saved.base(), saved.before()));
    }
}
