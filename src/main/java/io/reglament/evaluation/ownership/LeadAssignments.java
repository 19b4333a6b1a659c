package io.reglament.evaluation.ownership;

import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.AssignmentNorm;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times in which nobody owned the deal, each of which starts the clock of HD-01 (R-OWN-03, decided 12, S2-16). */
public final class LeadAssignments {
    private final Timeline time;
    private final KnownDeal deal;
    private final List<LeadAssignment> assignments = new ArrayList<>();

    public LeadAssignments(Timeline time) {
        this.time = time;
        this.deal = time.deal();
        if (deal.facts().ownerships() != null && !time.visits().isEmpty()) {
            walk();
        }
    }

    public List<LeadAssignment> all() {
        return assignments;
    }

    private void walk() {
        Instant free = time.visits().get(0).from();
        for (Tenure tenure : time.tenures()) {
            if (tenure.from().isAfter(free)) {
                add(free, tenure.from(), tenure.managerId());
            }
            if (tenure.to() == null) {
                return;
            }
            free = tenure.to().isAfter(free) ? tenure.to() : free;
        }
        if (!free.isAfter(deal.at())) {
            add(free, null, null);
        }
    }

    private void add(Instant from, @Nullable Instant assignedAt, @Nullable String managerId) {
        Visit visit = time.visitAt(from);
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), from);
        Instant again = closedAt == null ? null : time.reopenedAfter(closedAt);
        if (again != null && again.isAfter(from) && (assignedAt == null || again.isBefore(assignedAt))) {
            add(again, assignedAt, managerId);
        }
        if (closedAt != null && !from.isBefore(closedAt)) {
            return;
        }
        AssignmentNorm norm = AssignmentNorm.of(time.norms(), from);
        People.Addressee head = time.people().head(Role.HEAD_OF_SALES, from);
        Deadline deadline = new DeadlineDraft(time, DeadlineKind.LEAD_ASSIGNMENT, deal.dealId(), from)
                .runs(time.plainClock(), norm.span(), null)
                .met(assignedAt, null)
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .rows(List.of(norm.row()))
                .rows(head.rows())
                .build("R-OWN-03", head.party());
        assignments.add(new LeadAssignment(deadline, managerId));
    }
}
