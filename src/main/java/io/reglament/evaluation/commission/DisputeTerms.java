package io.reglament.evaluation.commission;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The terms of one dispute: the managers' own, the head's, and that of an appeal (T14, S1-07). */
final class DisputeTerms {
    private final Timeline time;
    private final Win win;
    private final @Nullable Set<String> eligible;
    private final KnownDispute dispute;
    private final @Nullable KnownDispute next;
    private final @Nullable Agreement settledBy;
    private final @Nullable Instant settledAt;
    private final @Nullable Instant endedAt;

    /**
     * @param eligible who has a say; null where that is not known
     * @param next the dispute that counts instead from its opening on
     */
    DisputeTerms(
            Timeline time,
            Win win,
            @Nullable Set<String> eligible,
            Agreements agreements,
            KnownDispute dispute,
            @Nullable KnownDispute next) {
        this.time = time;
        this.win = win;
        this.eligible = eligible;
        this.dispute = dispute;
        this.next = next;
        Agreement agreement = agreements.completedSince(dispute.fact().openedAt());
        Instant agreedAt = agreement == null ? null : agreement.completedAt();
        Instant ruledAt = dispute.withdrawn() ? null : dispute.endedAt();
        boolean byAgreement = agreedAt != null && (ruledAt == null || agreedAt.isBefore(ruledAt));
        this.settledBy = byAgreement ? agreement : null;
        this.settledAt = byAgreement ? agreedAt : ruledAt;
        this.endedAt = earlier(settledAt, earlier(withdrawnAt(), openedNext()));
    }

    private @Nullable Instant withdrawnAt() {
        return dispute.withdrawn() ? dispute.endedAt() : null;
    }

    private @Nullable Instant openedNext() {
        return next == null ? null : next.fact().openedAt();
    }

    DisputeCase cased() {
        Deadline self = selfResolution();
        return new DisputeCase(
                dispute.fact(),
                parties(),
                self,
                headRuling(self.dueAt()),
                dispute.state() == KnownDispute.State.RULED ? appeal() : null,
                dispute.state() == KnownDispute.State.INVALID_RULING,
                win.at());
    }

    private Deadline selfResolution() {
        Instant openedAt = dispute.fact().openedAt();
        DeadlineDraft draft = draft(DeadlineKind.DISPUTE_SELF_RESOLUTION, "SELF_RESOLUTION", openedAt, openedAt);
        Instant dueAt = draft.dueAt();
        if (over(dueAt)) {
            draft.ends(dueAt, DeadlineStatus.TARGET_MISSED, "NOT_SETTLED");
        } else {
            end(draft);
        }
        return draft.build("R-DSP-01", opener());
    }

    private Party opener() {
        String openedBy = dispute.fact().openedBy();
        if (openedBy == null) {
            time.notes()
                    .unknown(
                            "disputes", dispute.id(), "openedBy", dispute.fact().openedAt());
        }
        return time.people().party(openedBy);
    }

    /** Whether it was still unsettled when an instant had passed. */
    private boolean over(@Nullable Instant dueAt) {
        return dueAt != null && time.deal().at().isAfter(dueAt) && (endedAt == null || endedAt.isAfter(dueAt));
    }

    /** Not a violation of the managers, but the head's to rule (R-DSP-02). */
    private @Nullable Deadline headRuling(@Nullable Instant selfDueAt) {
        if (selfDueAt == null || !over(selfDueAt)) {
            return null;
        }
        Instant openedAt = dispute.fact().openedAt();
        DeadlineDraft draft = draft(DeadlineKind.DISPUTE_HEAD_RULING, "HEAD_RULING", selfDueAt, openedAt);
        end(draft);
        return draft.build("R-DSP-02", head(draft, "HEAD_RULING", openedAt));
    }

    private @Nullable Deadline appeal() {
        Instant ruledAt = dispute.endedAt();
        if (ruledAt == null) {
            return null;
        }
        DeadlineDraft draft = draft(DeadlineKind.DISPUTE_APPEAL, "APPEAL", ruledAt, ruledAt);
        Instant dueAt = draft.dueAt();
        Instant appealedAt = openedNext();
        boolean inTime =
                appealedAt != null && !appealedAt.isBefore(ruledAt) && (dueAt == null || !appealedAt.isAfter(dueAt));
        if (inTime && next != null) {
            draft.met(appealedAt, next.id());
        } else if (dueAt != null && time.deal().at().isAfter(dueAt)) {
            draft.ends(dueAt, DeadlineStatus.CANCELLED, "NO_APPEAL");
        }
        return draft.build("R-DSP-05", head(draft, "APPEAL", ruledAt));
    }

    private void end(DeadlineDraft draft) {
        boolean settled = settledAt != null && settledAt.equals(endedAt);
        if (settled) {
            draft.met(settledAt, settledBy == null ? dispute.id() : settledBy.id());
        }
        draft.ends(withdrawnAt(), DeadlineStatus.CANCELLED, "WITHDRAWN")
                .ends(openedNext(), DeadlineStatus.CANCELLED, "SUPERSEDED");
    }

    private DeadlineDraft draft(DeadlineKind kind, String step, Instant startAt, Instant bindingAt) {
        Row row = step(step, bindingAt);
        return new DeadlineDraft(time, kind, dispute.id(), startAt)
                .binds(bindingAt)
                .runs(
                        time.plainClock(),
                        countedFrom(row, startAt),
                        new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class)),
                        null)
                .rows(List.of(row.ref()))
                .facts(List.of(dispute.id()));
    }

    /** From the opening where the table says so, else from what triggers the step. */
    private Instant countedFrom(Row step, Instant trigger) {
        return step.string("countedFrom").equals("OPENED") ? dispute.fact().openedAt() : trigger;
    }

    private Party head(DeadlineDraft draft, String step, Instant bindingAt) {
        Role role = step(step, bindingAt).enumeration("responsibleRole", Role.class);
        People.Addressee head = time.people().head(role, bindingAt);
        draft.rows(head.rows());
        return head.party();
    }

    private Row step(String step, Instant bindingAt) {
        Row row = time.norms().row("dispute-step", bindingAt, step);
        if (row == null) {
            throw new IllegalStateException("Table dispute-step has no row " + step);
        }
        return row;
    }

    private List<Party> parties() {
        Set<String> ids = new TreeSet<>(eligible == null ? Set.of() : eligible);
        String openedBy = dispute.fact().openedBy();
        if (openedBy != null) {
            ids.add(openedBy);
        }
        return ids.stream().map(time.people()::party).toList();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
