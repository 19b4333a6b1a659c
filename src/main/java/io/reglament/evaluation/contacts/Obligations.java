package io.reglament.evaluation.contacts;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.ContactOutcome;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Callback;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smaller obligations of contact work: agreed callbacks, call reports, the cadence of service, the expiry of pauses. */
public final class Obligations {
    private final Timeline time;
    private final KnownDeal deal;
    private final List<Deadline> deadlines = new ArrayList<>();

    public Obligations(Timeline time) {
        this.time = time;
        this.deal = time.deal();
        time.callbacks().forEach(this::callback);
        time.contacts().forEach(this::report);
        time.contacts().forEach(this::unknownCallback);
        if (deal.facts().contacts() != null) {
            time.segments().forEach(this::cadence);
        }
        expiries();
    }

    public List<Deadline> all() {
        return deadlines;
    }

    private DeadlineDraft draft(DeadlineKind kind, String subjectId, Instant start) {
        return new DeadlineDraft(time, kind, subjectId, start);
    }

    /** Due at the agreed time, moved to the next opening, plus the tolerance of T30 (R-CON-06). */
    private void callback(Callback callback) {
        NormalisedContact asked = callback.asked();
        Visit visit = time.visitAt(asked.at());
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage());
        if (closedAt != null && !asked.at().isBefore(closedAt)) {
            return;
        }
        Row row = time.norms().parameters(asked.at());
        Span tolerance = new Span(row.integer("callbackTolerance"), SpanUnit.WORKING_MINUTE);
        NormalisedContact met = callback.metBy();
        DeadlineDraft draft = draft(DeadlineKind.CALLBACK, asked.id(), asked.at())
                .runs(time.plainClock(), callback.callbackAt(), tolerance, null)
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(
                        time.consents().withdrawnFor(asked.fact().purpose(), asked.at()),
                        DeadlineStatus.CANCELLED,
                        "CONSENT_WITHDRAWN")
                .rows(List.of(row.ref()))
                .facts(List.of(asked.id()))
                .arg("callbackAt", callback.callbackAt());
        Instant dueAt = draft.dueAt();
        Instant atDue = dueAt == null || dueAt.isAfter(deal.at()) ? deal.at() : dueAt;
        deadlines.add(
                draft.build("R-CON-06", owner(met != null && met.at().isBefore(atDue) ? met.at() : atDue, asked)));
    }

    private Party owner(Instant at, NormalisedContact contact) {
        Tenure tenure = time.tenureAt(at);
        return time.people().party(tenure == null ? contact.managerId() : tenure.managerId());
    }

    private void unknownCallback(NormalisedContact contact) {
        if (contact.fact().outcome() == ContactOutcome.CALLBACK_REQUESTED
                && contact.fact().callbackAt() == null) {
            time.notes().unknown("contacts", contact.id(), "callbackAt", contact.at());
        }
    }

    /** The report that each conversation owes, where the CRM says that it is not filed or was filed late (R-CON-04, decided 20). */
    private void report(NormalisedContact contact) {
        Boolean filed = contact.fact().reportFiled();
        Instant told = contact.fact().reportFiledAt();
        Instant filedAt = told == null || told.isAfter(deal.at()) ? null : told;
        if (!contact.conversation() || filed == null || filed && filedAt == null) {
            return;
        }
        Row row = time.norms().parameters(contact.at());
        Span span = new Span(row.integer("callReport"), SpanUnit.WORKING_MINUTE);
        deadlines.add(draft(DeadlineKind.CALL_REPORT, contact.id(), contact.at())
                .runs(time.plainClock(), span, null)
                .met(filedAt, null)
                .rows(List.of(row.ref()))
                .facts(List.of(contact.id()))
                .build("R-CON-04", time.people().party(contact.managerId())));
    }

    /** Between conversations of a client in development no more than T05 allows (R-CON-10, S1-90). */
    private void cadence(Segment segment) {
        Instant closedAt = time.closedAt(segment.visit().stage());
        if (segment.visit().stage() != Stage.CLIENT_DEVELOPMENT || time.category() == null) {
            return;
        }
        Instant start = segment.start();
        for (NormalisedContact contact : segment.contacts()) {
            if (contact.conversation()) {
                cadence(segment, start, contact, closedAt);
                start = contact.at();
            }
        }
        cadence(segment, start, null, closedAt);
    }

    private void cadence(Segment segment, Instant start, @Nullable NormalisedContact met, @Nullable Instant closedAt) {
        Row row = time.norms().row("service-cadence", start, time.category());
        if (row == null) {
            return;
        }
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        WorkingClock clock = time.clock(false, List.of());
        Deadline deadline = draft(DeadlineKind.CADENCE, segment.subjectId(), start)
                .runs(clock, span, null)
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(segment.end(), DeadlineStatus.TRANSFERRED, "OWNER_OR_STAGE_ENDED")
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .rows(List.of(row.ref()))
                .build("R-CON-10", time.people().party(segment.managerId()));
        if (met == null || deadline.missed()) {
            deadlines.add(deadline);
        }
    }

    private void expiries() {
        List<DeadlineDraft> drafts = time.pauses().expiries();
        for (int i = 0; i < drafts.size(); i++) {
            Tenure tenure = time.tenureAt(time.pauses().expiryStarts().get(i));
            String owner = tenure == null ? null : tenure.managerId();
            deadlines.add(drafts.get(i).build("R-PAU-01", time.people().party(owner)));
        }
    }
}
