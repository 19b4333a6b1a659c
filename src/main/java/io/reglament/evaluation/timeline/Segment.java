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
 * @param contacts those in [start, end), in order
 */
public record Segment(
        Visit visit,
        Tenure tenure,
        Instant start,
        @Nullable Instant end,
        Instant assignedAt,
        @Nullable Segment previous,
        List<NormalisedContact> contacts) {

    public String managerId() {
        return tenure.managerId();
    }

    /** {@code STAGE@managerId}. */
    public String subjectId() {
        return visit.stage() + "@" + managerId();
    }
}
