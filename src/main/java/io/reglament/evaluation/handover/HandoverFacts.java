package io.reglament.evaluation.handover;

import io.reglament.deal.Deal;
import io.reglament.deal.Feasibility;
import io.reglament.deal.Handover;
import io.reglament.deal.Role;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Ahead;
import io.reglament.evaluation.timeline.Closing;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the handovers between departments give the rules to judge (R-HND-01..06; T23, T24). */
public record HandoverFacts(
        List<HandoverState> states,
        List<HandoverDeadline> deadlines,
        List<DispatcherNeed> dispatcherNeeds,
        List<InfeasibleDate> infeasibleDates,
        Notes notes)
        implements FamilyFacts {

    public static HandoverFacts of(Timeline shared) {
        Timeline time = shared.noting();
        Handovers handovers = new Handovers(time);
        Ahead.tell(time, time.deal().facts().handovers(), Handover::acceptedAt, Handover::rejectedAt);
        Ahead.tell(time, time.deal().facts().feasibility(), Feasibility::informedManagerAt);
        References.each(time.deal().facts().handovers()).forEach(handovers::look);
        return new HandoverFacts(
                handovers.states(), handovers.deadlines(), dispatcherNeeds(time), infeasibleDates(time), time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(HandoverDeadline::deadline).toList();
    }

    /** A dispatcher who is not known is unknown, unless the CRM says that it told everything. */
    private static List<DispatcherNeed> dispatcherNeeds(Timeline time) {
        Deal deal = time.deal().facts().deal();
        Visit visit = time.visitAt(time.deal().at());
        boolean fulfilled = visit != null && visit.stage() == Stage.DEAL_FULFILMENT;
        if (!fulfilled || deal.dispatcherId() != null || time.closedAt(Stage.DEAL_FULFILMENT) != null) {
            return List.of();
        }
        if (!Boolean.TRUE.equals(deal.historyComplete())) {
            time.notes().unknown("deal", null, "dispatcherId", time.deal().at());
            return List.of();
        }
        return List.of(new DispatcherNeed(
                time.people().holderOf(Role.LOGISTICS_MANAGER),
                time.people().head(Role.HEAD_OF_SALES, time.deal().at())));
    }

    private static List<InfeasibleDate> infeasibleDates(Timeline time) {
        List<InfeasibleDate> found = new ArrayList<>();
        if (new Closing(time).ofAll() != null) {
            return found;
        }
        for (Feasibility each : References.each(time.deal().facts().feasibility())) {
            Instant informedAt = each.informedManagerAt();
            boolean informed =
                    informedAt != null && !informedAt.isAfter(time.deal().at());
            if (Boolean.FALSE.equals(each.feasible()) && !informed) {
                found.add(new InfeasibleDate(each.documentId(), each.newDate(), new Owners(time).now()));
            }
        }
        return found;
    }
}
