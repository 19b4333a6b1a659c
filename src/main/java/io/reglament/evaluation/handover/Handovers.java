package io.reglament.evaluation.handover;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Boundary;
import io.reglament.deal.Handover;
import io.reglament.deal.Role;
import io.reglament.deal.StaffMember;
import io.reglament.evaluation.timeline.Approvals;
import io.reglament.evaluation.timeline.Closing;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Works the handovers out one by one: what is missing, until when they are accepted, and by whom they were. */
final class Handovers {
    private final Timeline time;
    private final Instant now;
    private final Owners owners;
    private final Closing closing;
    private final List<HandoverState> states = new ArrayList<>();
    private final List<HandoverDeadline> deadlines = new ArrayList<>();

    Handovers(Timeline time) {
        this.time = time;
        this.now = time.deal().at();
        this.owners = new Owners(time);
        this.closing = new Closing(time);
    }

    List<HandoverState> states() {
        return states;
    }

    List<HandoverDeadline> deadlines() {
        return deadlines;
    }

    void look(Handover handover) {
        Instant submittedAt = handover.submittedAt();
        Party submitter = owners.named(handover.submittedBy(), submittedAt);
        List<String> missing = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        items(handover, missing, rows);
        Instant acceptedAt = seen(handover.acceptedAt());
        StaffMember member = time.people().member(handover.submittedBy());
        states.add(new HandoverState(
                handover,
                missing,
                Act.of(handover.handoverId(), submittedAt, submitter, rows, List.of(handover.handoverId()))
                        .detail("items", missing),
                acceptedAt == null ? null : acceptance(handover, acceptedAt),
                acceptedAt != null && selfAccepted(handover),
                submitter,
                member == null ? null : member.openDeals()));
        deadline(handover, acceptedAt);
    }

    private void items(Handover handover, List<String> missing, List<String> rows) {
        SortedMap<String, Boolean> items = handover.items();
        if (items == null) {
            return;
        }
        for (Row row : time.norms().rows("handover-item", handover.submittedAt(), handover.boundary())) {
            String item = row.string("item");
            Boolean there = items.get(item);
            if (there == null) {
                time.notes().unknown("handovers", handover.handoverId(), "items." + item, handover.submittedAt());
            } else if (!there) {
                missing.add(item);
                rows.add(row.ref());
            }
        }
    }

    private Act acceptance(Handover handover, Instant acceptedAt) {
        Role known = handover.acceptedByRole();
        Party acceptor = handover.acceptedBy() == null
                ? new Party(known == null ? Role.PRODUCTION : known, null)
                : known == null ? time.people().party(handover.acceptedBy()) : new Party(known, handover.acceptedBy());
        return Act.of(handover.handoverId(), acceptedAt, acceptor, List.of(), List.of(handover.handoverId()));
    }

    /** Who sells does not accept for production, unless a head excepts it in a small firm (S3-15, S3-25). */
    private boolean selfAccepted(Handover handover) {
        if (handover.boundary() != Boundary.SALES_TO_PRODUCTION
                || new Approvals(time)
                        .excepted(List.of(handover.handoverId(), time.deal().dealId()))) {
            return false;
        }
        String by = handover.acceptedBy();
        Role role = handover.acceptedByRole() == null ? time.people().knownRole(by) : handover.acceptedByRole();
        return by != null && by.equals(handover.submittedBy()) || role == Role.SALES_MANAGER;
    }

    private void deadline(Handover handover, @Nullable Instant acceptedAt) {
        Row row = time.norms().row("handover-deadline", handover.submittedAt(), handover.boundary());
        if (row == null || leads(handover) && closing.winUnknown()) {
            return;
        }
        Instant closedAt = closedAt(handover);
        Instant metAt = Closing.inTime(closedAt, earlier(acceptedAt, seen(handover.rejectedAt())));
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        DeadlineDraft draft = new DeadlineDraft(
                        time, DeadlineKind.HANDOVER_ACCEPT, handover.handoverId(), handover.submittedAt())
                .trigger(handover.boundary().name())
                .runs(time.plainClock(), span, null)
                .met(metAt, null)
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .rows(List.of(row.ref()))
                .facts(List.of(handover.handoverId()))
                .arg("handover", handover.handoverId());
        boolean production = handover.boundary() == Boundary.SALES_TO_PRODUCTION;
        Party responsible = production ? production() : owners.during(draft.dueAt(), metAt);
        deadlines.add(
                new HandoverDeadline(draft.build("R-HND-02", responsible), production ? production() : owners.now()));
    }

    /** A lead is not taken over any more once its deal is won. */
    private @Nullable Instant closedAt(Handover handover) {
        return leads(handover) ? closing.beforeTheWin(handover.submittedAt()) : closing.ofAll(handover.submittedAt());
    }

    private static boolean leads(Handover handover) {
        return handover.boundary() == Boundary.LEADGEN_TO_SALES;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private Party production() {
        return time.people().holderOf(Role.PRODUCTION);
    }

    private @Nullable Instant seen(@Nullable Instant at) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
