package io.reglament.evaluation.contacts;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.ContactOutcome;
import io.reglament.evaluation.timeline.Answerable;
import io.reglament.evaluation.timeline.Callback;
import io.reglament.evaluation.timeline.Consents;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smaller obligations of contact work: agreed callbacks, answers, call reports, the cadence of service, the expiry of pauses. */
public final class Obligations {
    private final Timeline time;
    private final KnownDeal deal;
    private final Answerable answerable;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<OwnersDuty> duties = new ArrayList<>();

    public Obligations(Timeline time) {
        this.time = time;
        this.deal = time.deal();
        this.answerable = new Answerable(time);
        time.callbacks().forEach(this::callback);
        time.contacts().forEach(this::report);
        time.contacts().forEach(this::unknownCallback);
        duties.addAll(new Replies(time).all());
        deadlines.addAll(new Cadences(time).all());
        duties.forEach(each -> deadlines.add(each.deadline()));
        expiries();
    }

    public List<Deadline> all() {
        return deadlines;
    }

    /** Those that somebody is asked to meet. */
    List<OwnersDuty> duties() {
        return duties;
    }

    private DeadlineDraft draft(DeadlineKind kind, String subjectId, Instant start) {
        return new DeadlineDraft(time, kind, subjectId, start);
    }

    /** Due at the agreed time, moved to the next opening, plus the tolerance of T30 (R-CON-06). */
    private void callback(Callback callback) {
        NormalisedContact asked = callback.asked();
        Visit visit = time.visitAt(asked.at());
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), asked.at());
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
                .rows(List.of(row.ref()))
                .facts(List.of(asked.id()))
                .arg("callbackAt", callback.callbackAt());
        Consents.Ban ban = time.ban(visit == null ? null : visit.stage(), asked.at());
        if (ban != null) {
            draft.ends(ban.at(), DeadlineStatus.CANCELLED, ban.reason());
        }
        Deadline deadline = draft.build("R-CON-06", answerable.during(draft, asked.managerId(), asked.at()));
        duties.add(answerable.ofOwnerNow(deadline, asked.managerId()));
    }

    private void unknownCallback(NormalisedContact contact) {
        if (contact.fact().outcome() == ContactOutcome.CALLBACK_REQUESTED
                && contact.fact().callbackAt() == null) {
            time.notes().unknown("contacts", contact.id(), "callbackAt", contact.at());
        }
    }

    /**
     * The report that each conversation owes, where the CRM says that it is not filed, or when it was (R-CON-04, decided 20); what was
     * filed after evaluationTime was not filed then (decided 88).
     */
    private void report(NormalisedContact contact) {
        Boolean filed = contact.fact().reportFiled();
        Instant filedAt = contact.fact().reportFiledAt();
        boolean known = filedAt != null || Boolean.FALSE.equals(filed);
        if (!contact.conversation() || !known) {
            return;
        }
        boolean later = filedAt != null && filedAt.isAfter(deal.at());
        if (later && filedAt != null) {
            time.notes().changes(filedAt.minusSeconds(1));
        }
        Row row = time.norms().parameters(contact.at());
        Span span = new Span(row.integer("callReport"), SpanUnit.WORKING_MINUTE);
        Deadline deadline = draft(DeadlineKind.CALL_REPORT, contact.id(), contact.at())
                .runs(time.plainClock(), span, null)
                .met(later ? null : filedAt, null)
                .rows(List.of(row.ref()))
                .facts(List.of(contact.id()))
                .build("R-CON-04", time.people().party(contact.fact()));
        duties.add(
                isExOwner(contact.managerId())
                        ? answerable.ofOwnerNow(deadline, contact.managerId())
                        : new OwnersDuty(
                                deadline,
                                deadline.responsible(),
                                false,
                                null,
                                new People.Addressee(deadline.responsible(), List.of())));
    }

    private boolean isExOwner(@Nullable String person) {
        return person != null
                && !person.equals(time.owner())
                && time.tenures().stream().anyMatch(each -> each.managerId().equals(person));
    }

    private void expiries() {
        List<DeadlineDraft> drafts = time.pauses().expiries();
        for (int i = 0; i < drafts.size(); i++) {
            Instant start = time.pauses().expiryStarts().get(i);
            Tenure tenure = time.tenureAt(start);
            String owner = tenure == null ? null : tenure.managerId();
            Visit visit = time.visitAt(start);
            Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), start);
            if (closedAt == null || start.isBefore(closedAt)) {
                deadlines.add(drafts.get(i)
                        .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                        .build("R-PAU-01", time.people().party(owner)));
            }
        }
    }
}
