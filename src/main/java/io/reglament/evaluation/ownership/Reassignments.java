package io.reglament.evaluation.ownership;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Client;
import io.reglament.deal.Role;
import io.reglament.deal.StaffMember;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.LimitKind;
import io.reglament.evaluation.timeline.MissedFirstContact;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the deal has to change hands: limits, a missed first contact, the client's wish, a manager who leaves (S1-80, F-09). */
public final class Reassignments {
    private final Timeline time;
    private final KnownDeal deal;
    private final List<ExhaustedLimit> exhausted;
    private final Set<String> heldBefore;
    private final List<Reassignment> reassignments = new ArrayList<>();

    /**
     * @param heldBefore owners whose limit an older version already holds: it is not reached again under this one (decided 18)
     */
    public Reassignments(
            Timeline time, List<ExhaustedLimit> exhausted, List<MissedFirstContact> missed, Set<String> heldBefore) {
        this.time = time;
        this.deal = time.deal();
        this.exhausted = exhausted;
        this.heldBefore = heldBefore;
        limits();
        missed.forEach(this::firstContact);
        clientWish();
        leaving();
    }

    public List<Reassignment> all() {
        return reassignments;
    }

    /** Both limits at once ask for one action, the one that is due earlier (decided 18). */
    private void limits() {
        List<Reassignment> all = new ArrayList<>();
        for (ExhaustedLimit limit : exhausted) {
            boolean held = heldBefore.contains(limit.tenure().managerId())
                    && limit.from().equals(time.version().effectiveFrom());
            if (!held && (limit.to() == null || limit.to().isAfter(limit.from()))) {
                Reassignment reassignment = limit(limit);
                if (reassignment != null) {
                    all.add(reassignment);
                }
            }
        }
        all.sort(Comparator.comparing(
                (Reassignment each) -> each.deadline().dueAt(), Comparator.nullsLast(Comparator.naturalOrder())));
        for (Reassignment each : all) {
            boolean another = each.deadline().asks()
                    && reassignments.stream()
                            .anyMatch(other -> other.deadline().asks()
                                    && other.deadline()
                                            .subjectId()
                                            .equals(each.deadline().subjectId()));
            if (!another) {
                reassignments.add(each);
            }
        }
    }

    private @Nullable Reassignment limit(ExhaustedLimit limit) {
        Stage stage = limit.visit().stage();
        Instant closedAt = time.closedAt(stage, limit.from());
        Row row = time.norms().row("contact-limit", limit.from(), stage, time.category());
        if (row == null || closedAt != null && !limit.from().isBefore(closedAt)) {
            return null;
        }
        String ruleId = limit.kind() == LimitKind.UNANSWERED ? "R-LIM-01" : "R-LIM-02";
        DeadlineDraft draft = draft(stage + "@" + limit.tenure().managerId(), limit.from(), limit.from(), row)
                .facts(List.of(limit.by().id()))
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .arg("limitKind", limit.kind())
                .arg("limit", limit.limit())
                .arg("stage", stage);
        Instant to = limit.to();
        if (to != null && limit.toStatus() == DeadlineStatus.MET) {
            draft.met(to, null);
        } else if (to != null) {
            draft.ends(to, DeadlineStatus.CANCELLED, Objects.requireNonNullElse(limit.toReason(), "ENDED"));
        }
        return reassignment(draft, ruleId, row.string("onLimit"), "CONTACT_LIMIT", limit.from());
    }

    private void firstContact(MissedFirstContact missed) {
        Deadline first = missed.deadline();
        Instant reassignAt = first.reassignAt();
        Segment segment = missed.segment();
        Stage stage = segment.visit().stage();
        Instant stop = missed.over() == null ? deal.at() : missed.over();
        Row row = time.norms().row("contact-limit", first.startAt(), stage, time.category());
        boolean cancelled = first.status() == DeadlineStatus.CANCELLED || first.status() == DeadlineStatus.TRANSFERRED;
        if (row == null || reassignAt == null || !stop.isAfter(reassignAt) || cancelled) {
            return;
        }
        DeadlineDraft draft = draft(first.subjectId(), first.startAt(), reassignAt, row)
                .rows(first.citation().rows())
                .arg("stage", stage)
                .ends(first.metAt(), DeadlineStatus.CANCELLED, "CONTACT_MADE")
                .ends(time.closedAt(stage, first.startAt()), DeadlineStatus.CANCELLED, "DEAL_CLOSED");
        Instant end = segment.end();
        if (end != null && end.equals(segment.tenure().to())) {
            draft.met(end, null);
        } else {
            draft.ends(end, DeadlineStatus.CANCELLED, "STAGE_LEFT");
        }
        reassignments.add(reassignment(draft, "R-FC-05", "REASSIGN", "FIRST_CONTACT_MISSED", first.startAt()));
    }

    private void clientWish() {
        Client client = deal.facts().client();
        Instant at = client == null ? null : client.requestsOtherManagerAt();
        if (at != null && !at.isAfter(deal.at())) {
            hold("R-OWN-07", "CLIENT_REQUEST", at);
        }
    }

    private void leaving() {
        StaffMember owner = time.people().member(time.owner());
        Instant leavesAt = owner == null ? null : owner.leavesAt();
        if (leavesAt != null && time.open()) {
            hold("R-OWN-05", "DISMISSAL", leavesAt.isAfter(deal.at()) ? deal.at() : leavesAt);
        }
    }

    private void hold(String ruleId, String reason, Instant from) {
        Tenure tenure = time.tenureAt(from);
        Visit visit = time.visitAt(from);
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), from);
        Row row = visit == null ? null : time.norms().row("contact-limit", from, visit.stage(), time.category());
        if (tenure == null || visit == null || row == null || closedAt != null && !from.isBefore(closedAt)) {
            return;
        }
        DeadlineDraft draft = draft(visit.stage() + "@" + tenure.managerId(), from, from, row)
                .met(tenure.to(), null)
                .arg("stage", visit.stage())
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED");
        reassignments.add(reassignment(draft, ruleId, "REASSIGN", reason, from));
    }

    private DeadlineDraft draft(String subjectId, Instant anchor, Instant clockFrom, Row row) {
        Span span = new Span(row.integer("actionLimit"), row.enumeration("actionUnit", SpanUnit.class));
        WorkingClock clock = time.plainClock();
        return new DeadlineDraft(time, DeadlineKind.REASSIGN, subjectId, anchor)
                .runs(clock, clockFrom, span, null)
                .rows(List.of(row.ref()));
    }

    private Reassignment reassignment(
            DeadlineDraft draft, String ruleId, String code, String reason, Instant bindingAt) {
        People.Addressee head = time.people().head(Role.HEAD_OF_SALES, bindingAt);
        Deadline deadline = draft.trigger(reason).rows(head.rows()).build(ruleId, head.party());
        List<String> exclude = time.tenures().stream()
                .map(Tenure::managerId)
                .distinct()
                .sorted()
                .toList();
        boolean recycled = code.equals("RECYCLE_LEAD");
        List<String> candidates = recycled || !time.people().staffTold() ? null : candidates(exclude);
        boolean nobody = candidates != null && candidates.isEmpty() && code.equals("REASSIGN");
        return new Reassignment(deadline, nobody ? "ESCALATE_TO_HEAD" : code, ruleId, reason, exclude, candidates);
    }

    /** Other sales managers who are not away now and stay, the least loaded first (R-OWN-01, F-16). */
    private List<String> candidates(List<String> exclude) {
        return time.people().members().stream()
                .filter(each -> each.role() == Role.SALES_MANAGER && !exclude.contains(each.personId()))
                .filter(each -> time.people().absence(each.personId(), deal.at()) == null)
                .filter(each -> each.leavesAt() == null || each.leavesAt().isAfter(deal.at()))
                .sorted(Comparator.comparing(StaffMember::openDeals, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(StaffMember::personId))
                .map(StaffMember::personId)
                .toList();
    }
}
