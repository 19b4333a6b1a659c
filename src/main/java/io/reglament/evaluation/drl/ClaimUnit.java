package io.reglament.evaluation.drl;

import io.reglament.evaluation.Findings;
import io.reglament.evaluation.Situation;
import io.reglament.evaluation.claims.ClaimDeadline;
import io.reglament.evaluation.claims.ClaimState;
import io.reglament.evaluation.claims.ClaimWork;
import org.drools.ruleunits.api.DataSource;

/** What the rules of claims see of one deal. */
public final class ClaimUnit extends FamilyUnit {
    private final DataSource<ClaimState> claimStates;
    private final DataSource<ClaimDeadline> claimDeadlines;

    private ClaimUnit(Situation situation, Findings findings, ClaimWork work) {
        super(situation, findings);
        claimStates = facts(work.states());
        claimDeadlines = facts(work.deadlines());
    }

    /** Derives the facts of the family, and adds its deadlines to the findings. */
    static ClaimUnit of(Situation situation, Findings findings) {
        ClaimWork work = ClaimWork.of(situation.time());
        work.allDeadlines().forEach(findings::add);
        return new ClaimUnit(situation, findings, work);
    }

    public DataSource<ClaimState> getClaimStates() {
        return claimStates;
    }

    public DataSource<ClaimDeadline> getClaimDeadlines() {
        return claimDeadlines;
    }
}
