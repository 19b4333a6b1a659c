package io.reglament.evaluation.ownership;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.Interval;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the deal has to change hands: limits, a missed first contact, the client's wish, a manager who leaves (S1-80, F-09). */
public final class Reassignments {
    private final Timeline time;
    private final KnownDeal deal;
    private final List<ExhaustedLimit> exhausted;
    private final List<Reassignment> reassignments = new ArrayList<>();

    public Reassignments(Timeline time, List<ExhaustedLimit> exhausted, List<MissedFirstContact> missed) {
        this.time = time;
        this.deal = time.deal();
        this.exhausted = exhausted;
        limits();
        missed.forEach(this::firstContact);
        clientWish();
        time.tenures().forEach(this::leaving);
    }

    public List<Reassignment> all() {
        return reassignments;
    }

    /** Both limits at once ask for one action, the one that is due earlier (decided 18). */
    private void limits() {
        List<Reassignment> all = new ArrayList<>();
        for (ExhaustedLimit limit : exhausted) {
            if (limit.to() == null || limit.to().isAfter(limit.from())) {
                Reassignment reassignment = limit(limit);
                if (reassignment != null) {
                    all.add(reassignment);
                }
            }
        }
        all.sort(Comparator.comparing(
                (Reassignment each) -> each.deadline().dueAt(), Comparator.nullsLast(Comparator.naturalOrder())));
        for (Reassignment each : all) {
            boolean another = each.deadline().owed()
                    && reassignments.stream()
                            .anyMatch(other -> other.deadline().owed()
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
        Row row = time.norms().row("contact-limit", limit.from(), stage, time.categoryAt(limit.from()));
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
        Row row = time.norms().row("contact-limit", first.startAt(), stage, time.categoryAt(first.startAt()));
        boolean cancelled = first.status() == DeadlineStatus.CANCELLED || first.status() == DeadlineStatus.TRANSFERRED;
        Instant closedAt = time.closedAt(stage, first.startAt());
        boolean closed = closedAt != null && reassignAt != null && !closedAt.isAfter(reassignAt);
        if (row == null || reassignAt == null || !stop.isAfter(reassignAt) || cancelled || closed) {
            return;
        }
        DeadlineDraft draft = draft(first.subjectId(), first.startAt(), reassignAt, row)
                .rows(first.citation().rows())
                .arg("stage", stage)
                .ends(first.metAt(), DeadlineStatus.CANCELLED, "CONTACT_MADE")
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED");
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

    /** The deals of a manager who leaves are passed on by then; what he gets later, by the norm of the stage (decided 87). */
    private void leaving(Tenure tenure) {
        StaffMember owner = time.people().member(tenure.managerId());
        Instant leavesAt = owner == null ? null : owner.leavesAt();
        Instant to = tenure.to();
        if (leavesAt == null || to != null && !to.isAfter(leavesAt)) {
            return;
        }
        Instant dueAt = lastOpen(leavesAt);
        if (dueAt == null || dueAt.isBefore(tenure.from())) {
            hold("R-OWN-05", "DISMISSAL", tenure.from());
            return;
        }
        Instant bindingAt = leavesAt.isAfter(deal.at()) ? deal.at() : leavesAt;
        Visit visit = time.visitAt(bindingAt);
        Row row = visit == null
                ? null
                : time.norms().row("contact-limit", bindingAt, visit.stage(), time.categoryAt(bindingAt));
        // A deal that is opened again after he left is asked for anew, by the norm of the stage (decided 71).
        time.reopenedSince(leavesAt).stream()
                .filter(each -> to == null || each.isBefore(to))
                .forEach(each -> hold("R-OWN-05", "DISMISSAL", each));
        Instant closedAt = visit == null ? null : time.closedAt(visit.stage(), bindingAt);
        if (visit == null || row == null || closedAt != null && !bindingAt.isBefore(closedAt)) {
            return;
        }
        DeadlineDraft draft = new DeadlineDraft(
                        time, DeadlineKind.REASSIGN, visit.stage() + "@" + tenure.managerId(), leavesAt)
                .due(dueAt)
                .binds(bindingAt)
                .met(to, null)
                .rows(List.of(row.ref()))
                .arg("stage", visit.stage())
                .arg("norm", leavesAt)
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED");
        reassignments.add(reassignment(draft, "R-OWN-05", "REASSIGN", "DISMISSAL", bindingAt));
    }

    /** An instant in working time, or the closing before it; null in a year that is not loaded. */
    private @Nullable Instant lastOpen(Instant at) {
        try {
            for (LocalDate date = deal.calendar().localDate(at); ; date = date.minusDays(1)) {
                List<Interval> open = deal.calendar().open(date);
                for (int i = open.size() - 1; i >= 0; i--) {
                    if (open.get(i).from().isBefore(at)) {
                        Instant close = open.get(i).until();
                        return close.isBefore(at) ? close : at;
                    }
                }
            }
        } catch (CalendarYearMissing missing) {
            time.notes().problem("CALENDAR_YEAR_MISSING", null, List.of(), deal.at());
            return null;
        }
    }

    private void hold(String ruleId, String reason, Instant from) {
        Tenure tenure = time.tenureAt(from);
        Visit visit = time.visitAt(from);
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), from);
        Row row = visit == null ? null : time.norms().row("contact-limit", from, visit.stage(), time.categoryAt(from));
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
        List<String> candidates = recycled || !time.people().staffKnown() ? null : candidates(exclude);
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
