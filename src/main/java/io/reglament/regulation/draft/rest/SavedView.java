package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.desk.CaseSummary;
import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftFindings.Stated;
import io.reglament.regulation.draft.desk.DraftedLaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an edit: the table as it is now, what the edit changed, what others had changed meanwhile, what is doubtful in it,
 * and how the cases of the draft stand; absent where it has none.
 */
public record SavedView(
        GridView table,
        List<ChangeView> changes,
        List<ChangeView> joined,
        List<FindingView> findings,
        @Nullable CaseSummary cases) {

    /**
     * @param law the draft after the edit
     * @param findings of the draft after the edit
     * @param cases what the edit did to the cases; null where there are none
     */
    static SavedView of(Saved saved, DraftedLaw law, List<Stated> findings, @Nullable CaseSummary cases) {
        return new SavedView(
                GridView.of(
                        saved.table(), saved.revision(), law.blame(saved.table().id())),
                ChangeView.of(saved.changes(), saved.before(), saved.table()),
                ChangeView.of(saved.joined(), saved.base(), saved.before()),
                findings.stream()
                        .filter(each ->
                                each.finding().table().equals(saved.table().id()))
                        .map(FindingView::of)
                        .toList(),
                cases);
    }
}
