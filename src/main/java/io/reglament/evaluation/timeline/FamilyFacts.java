package io.reglament.evaluation.timeline;

import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;

/** What one family derived from the timeline for its rules. */
public interface FamilyFacts {
    /** The deadlines of the family. */
    default List<Deadline> allDeadlines() {
        return List.of();
    }

    /** What came up on the way. */
    Notes notes();
}
