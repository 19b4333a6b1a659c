package io.reglament.evaluation.drl;

import io.reglament.evaluation.handover.DispatcherNeed;
import io.reglament.evaluation.handover.HandoverDeadline;
import io.reglament.evaluation.handover.HandoverFacts;
import io.reglament.evaluation.handover.HandoverState;
import io.reglament.evaluation.handover.InfeasibleDate;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of handovers see of one deal. */
public final class HandoverUnit extends FamilyUnit {
    private final DataSource<HandoverState> handoverStates;
    private final DataSource<HandoverDeadline> handoverDeadlines;
    private final DataSource<DispatcherNeed> dispatcherNeeds;
    private final DataSource<InfeasibleDate> infeasibleDates;

    HandoverUnit(Situation situation, Findings findings, HandoverFacts work) {
        super(situation, findings);
        handoverStates = facts(work.states());
        handoverDeadlines = facts(work.deadlines());
        dispatcherNeeds = facts(work.dispatcherNeeds());
        infeasibleDates = facts(work.infeasibleDates());
    }

    public DataSource<HandoverState> getHandoverStates() {
        return handoverStates;
    }

    public DataSource<HandoverDeadline> getHandoverDeadlines() {
        return handoverDeadlines;
    }

    public DataSource<DispatcherNeed> getDispatcherNeeds() {
        return dispatcherNeeds;
    }

    public DataSource<InfeasibleDate> getInfeasibleDates() {
        return infeasibleDates;
    }
}
