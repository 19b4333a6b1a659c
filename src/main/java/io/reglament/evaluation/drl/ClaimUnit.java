package io.reglament.evaluation.drl;

import io.reglament.evaluation.claims.ClaimDeadline;
import io.reglament.evaluation.claims.ClaimFacts;
import io.reglament.evaluation.claims.ClaimState;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of claims see of one deal. */
public final class ClaimUnit extends FamilyUnit {
    private final DataSource<ClaimState> claimStates;
    private final DataSource<ClaimDeadline> claimDeadlines;

    ClaimUnit(Situation situation, Findings findings, ClaimFacts work) {
        super(situation, findings);
        claimStates = facts(work.states());
        claimDeadlines = facts(work.deadlines());
    }

    public DataSource<ClaimState> getClaimStates() {
        return claimStates;
    }

    public DataSource<ClaimDeadline> getClaimDeadlines() {
        return claimDeadlines;
    }
}
