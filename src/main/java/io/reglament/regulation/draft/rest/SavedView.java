package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftFindings.Stated;
import io.reglament.regulation.draft.desk.DraftedLaw;
import java.util.List;

/** What came of an edit: the table as it is now, what the edit changed, what others had changed meanwhile, and what is doubtful in it. */
public record SavedView(GridView table, List<ChangeView> changes, List<ChangeView> joined, List<FindingView> findings) {

    /**
     * @param law the draft after the edit
     * @param findings of the draft after the edit
     */
    static SavedView of(Saved saved, DraftedLaw law, List<Stated> findings) {
        return new SavedView(
                GridView.of(
                        saved.table(), saved.revision(), law.blame(saved.table().id())),
                ChangeView.of(saved.changes(), saved.before(), saved.table()),
                ChangeView.of(saved.joined(), saved.base(), saved.before()),
                findings.stream()
                        .filter(each ->
                                each.finding().table().equals(saved.table().id()))
                        .map(FindingView::of)
                        .toList());
    }
}
