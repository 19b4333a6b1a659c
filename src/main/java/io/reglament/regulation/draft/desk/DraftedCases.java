package io.reglament.regulation.draft.desk;

import io.reglament.regulation.draft.CaseEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cases of a draft as their edits leave them. */
public final class DraftedCases {
    private final List<CaseEdit> edits;
    private final SortedMap<Integer, CaseEdit> last = new TreeMap<>();

    DraftedCases(List<CaseEdit> edits) {
        this.edits = List.copyOf(edits);
        edits.forEach(edit -> last.put(edit.caseId(), edit));
    }

    /** The last edit of each case that was not removed, by its number. */
    public List<CaseEdit> standing() {
        return last.values().stream().filter(edit -> edit.content() != null).toList();
    }

    /** Every edit of a case, the newest first; empty where there never was such a case. */
    public List<CaseEdit> of(int caseId) {
        List<CaseEdit> all = new ArrayList<>(
                edits.stream().filter(edit -> edit.caseId() == caseId).toList());
        Collections.reverse(all);
        return all;
    }

    /** The others. */
    DraftedCases without(int caseId) {
        return new DraftedCases(
                edits.stream().filter(edit -> edit.caseId() != caseId).toList());
    }

    /** How many characters those that stand have together. */
    long length() {
        return standing().stream()
                .mapToLong(edit -> edit.content() == null ? 0 : edit.content().length())
                .sum();
    }

    int nextId() {
        return last.isEmpty() ? 1 : last.lastKey() + 1;
    }
}
