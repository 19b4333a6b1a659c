package io.reglament.evaluation.drl;

import io.reglament.evaluation.Findings;
import io.reglament.evaluation.Situation;
import io.reglament.evaluation.handover.DispatcherNeed;
import io.reglament.evaluation.handover.HandoverDeadline;
import io.reglament.evaluation.handover.HandoverState;
import io.reglament.evaluation.handover.HandoverWork;
import io.reglament.evaluation.handover.InfeasibleDate;
import org.drools.ruleunits.api.DataSource;

/** What the rules of handovers see of one deal. */
public final class HandoverUnit extends FamilyUnit {
    private final DataSource<HandoverState> handoverStates;
    private final DataSource<HandoverDeadline> handoverDeadlines;
    private final DataSource<DispatcherNeed> dispatcherNeeds;
    private final DataSource<InfeasibleDate> infeasibleDates;

    private HandoverUnit(Situation situation, Findings findings, HandoverWork work) {
        super(situation, findings);
        handoverStates = facts(work.states());
        handoverDeadlines = facts(work.deadlines());
        dispatcherNeeds = facts(work.dispatcherNeeds());
        infeasibleDates = facts(work.infeasibleDates());
    }

    /** Derives the facts of the family, and adds its deadlines to the findings. */
    static HandoverUnit of(Situation situation, Findings findings) {
        HandoverWork work = HandoverWork.of(situation.time());
        work.allDeadlines().forEach(findings::add);
        return new HandoverUnit(situation, findings, work);
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
