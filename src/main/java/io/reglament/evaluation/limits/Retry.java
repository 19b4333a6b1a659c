package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next attempt that is owed after an unanswered one.
 *
 * @param earliestAt the first instant at which it would count
 * @param neverOpen whether the client may never be called while the department works, so that a time has to be agreed (decided 66)
 */
public record Retry(OwnersDuty duty, @Nullable Instant earliestAt, int number, boolean neverOpen) {

    public Deadline deadline() {
        return duty.deadline();
    }

    /** Who has to act now. */
    public Party doer() {
        return duty.doer();
    }
}
