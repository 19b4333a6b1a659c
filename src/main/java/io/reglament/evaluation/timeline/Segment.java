package io.reglament.evaluation.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One owner's time on one visit of a stage (model 3.6): contacts count to it in [start, end).
 *
 * @param start the visit's entry for its first owner, even when he was assigned later; else the start of his hold
 * @param assignedAt when he took the deal
 * @param previous the segment before it in the same visit, null for the first
 * @param unowned those of the visit in the time without owner just before it: they are the visit's and nobody's (decided 92)
 * @param contacts those of his own time, in order
 */
public record Segment(
        Visit visit,
        Tenure tenure,
        Instant start,
        @Nullable Instant end,
        Instant assignedAt,
        @Nullable Segment previous,
        List<NormalisedContact> unowned,
        List<NormalisedContact> contacts) {

    /** The same from when he took the deal on, where somebody had answered the visit's own norm before him. */
    public Segment fromAssignment() {
        return new Segment(visit, tenure, assignedAt, end, assignedAt, previous, unowned, contacts);
    }

    public String managerId() {
        return tenure.managerId();
    }

    /** {@code STAGE@managerId}. */
    public String subjectId() {
        return visit.stage() + "@" + managerId();
    }
}
