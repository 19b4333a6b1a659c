package io.reglament.reevaluation.desk;

import io.reglament.deal.PriorViolation;
import io.reglament.decision.desk.FreshLook.Told;
import io.reglament.finding.Violation;
import java.util.List;

/**
 * What this build says of a deal.
 *
 * @param newest the decision that knew most of it
 * @param falls open violations that are no longer found
 * @param wouldBeNew violations that the newest decision would find and that the record does not have
 */
public record Reevaluated(Told newest, List<Falling> falls, List<Violation> wouldBeNew) {

    /** A violation that falls, with the newest decision that was told enough to say so. */
    public record Falling(PriorViolation violation, Told by) {}
}
