package io.reglament.regulation.draft;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the cases of drafts; an edit of a case is only ever added. */
public interface DraftCases {
    /** An edit that is not numbered yet; content is null where it removes the case. */
    record NewCaseEdit(int caseId, @Nullable String content) {}

    /** Every edit of the cases of a draft, the oldest first. */
    List<CaseEdit> edits(long draft);

    /**
     * Adds one edit while no other can be added.
     *
     * @param edit of the edits so far makes the next one; what it throws adds nothing
     */
    CaseEdit add(long draft, String by, Function<List<CaseEdit>, NewCaseEdit> edit);
}
