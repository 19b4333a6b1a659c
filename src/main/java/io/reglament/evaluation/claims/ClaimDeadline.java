package io.reglament.evaluation.claims;

import io.reglament.deal.Claim;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;

/**
 * A term of T19 for one step of a claim.
 *
 * @param step REGISTER, FIRST_RESPONSE, COMPLETE or RESOLVE
 * @param responsible who has to act now
 */
public record ClaimDeadline(Claim claim, String step, Deadline deadline, Party responsible, Party serviceCenter) {

    public String claimId() {
        return claim.claimId();
    }
}
