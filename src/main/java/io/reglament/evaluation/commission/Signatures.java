package io.reglament.evaluation.commission;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Role;
import io.reglament.deal.SplitPolicy;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time in which the entitled managers sign how they split (signaturesDays of T30, decided 44).
 *
 * @param agreement the one that counts, null where there is none
 * @param dueAt when the time is over; null for a deal that is not won
 * @param deadline null where nothing has to be signed
 */
record Signatures(
        @Nullable Agreement agreement,
        @Nullable Instant dueAt,
        boolean lapsed,
        Party collector,
        Set<String> missing,
        @Nullable Deadline deadline) {

    static Signatures of(
            Timeline time,
            Win win,
            Participation participation,
            @Nullable Agreement agreement,
            String policy,
            @Nullable KnownDispute dispute) {
        Row parameters = time.norms().parameters(win.at());
        String subjectId = agreement == null ? time.deal().dealId() : agreement.id();
        DeadlineDraft draft = new DeadlineDraft(time, DeadlineKind.SIGNATURES, subjectId, win.at())
                .rows(List.of(parameters.ref()))
                .facts(agreement == null ? List.of() : List.of(agreement.id()));
        if (win.real()) {
            draft.runs(time.plainClock(), new Span(parameters.integer("signaturesDays"), SpanUnit.WORKING_DAY), null);
        }
        Instant dueAt = draft.dueAt();
        boolean lapsed = dueAt != null && time.deal().at().isAfter(dueAt);
        Instant completedAt = agreement == null ? null : agreement.completedAt();
        if (agreement != null && completedAt != null && (dueAt == null || !completedAt.isAfter(dueAt))) {
            draft.met(completedAt, agreement.id());
        } else if (lapsed) {
            draft.ends(dueAt, DeadlineStatus.CANCELLED, "LAPSED");
        }
        boolean waited = agreement == null ? policy.equals(SplitPolicy.BY_AGREEMENT.name()) : completedAt == null;
        if (waited && !lapsed && time.version().binds(win.at())) {
            time.notes().changes(dueAt);
        }
        Party collector = collector(time, win, participation, agreement);
        return new Signatures(
                agreement,
                dueAt,
                lapsed,
                collector,
                agreement == null || lapsed ? participation.ids() : agreement.unsigned(),
                owed(win, participation, agreement, policy, dispute) ? draft.build("R-COM-04", collector) : null);
    }

    private static boolean owed(
            Win win,
            Participation participation,
            @Nullable Agreement agreement,
            String policy,
            @Nullable KnownDispute dispute) {
        boolean alone = participation.eligible().size() < 2;
        boolean ruled = dispute != null && dispute.state() == KnownDispute.State.RULED;
        if (!win.real() || alone || ruled && (agreement == null || !agreement.complete())) {
            return false;
        }
        if (agreement == null) {
            return policy.equals(SplitPolicy.BY_AGREEMENT.name());
        }
        return agreement.completedAt() == null || agreement.completedAt().isAfter(win.at());
    }

    /** Who prepared the agreement, where he is entitled; else the closer; else the head. */
    private static Party collector(Timeline time, Win win, Participation participation, @Nullable Agreement agreement) {
        String preparedBy = agreement == null ? null : agreement.fact().preparedBy();
        if (preparedBy != null && participation.find(preparedBy) != null) {
            return time.people().party(preparedBy);
        }
        Earner closer = participation.closer();
        return closer == null
                ? time.people().head(Role.HEAD_OF_SALES, win.at()).party()
                : time.people().party(closer.managerId());
    }

    /** How the agreement stands, given the dispute that counts. */
    AgreementStatus status(@Nullable KnownDispute dispute) {
        if (agreement == null) {
            return AgreementStatus.NONE;
        }
        Instant completedAt = agreement.completedAt();
        if (completedAt != null) {
            return dispute != null && later(dispute).isAfter(completedAt)
                    ? AgreementStatus.SUPERSEDED
                    : AgreementStatus.COMPLETE;
        }
        if (lapsed) {
            return AgreementStatus.LAPSED;
        }
        return agreement.valid() ? AgreementStatus.PARTIAL : AgreementStatus.INVALID;
    }

    /** An open dispute speaks since its opening, a ruled one since the ruling (decided 46). */
    private static Instant later(KnownDispute dispute) {
        Instant endedAt = dispute.endedAt();
        return endedAt == null ? dispute.fact().openedAt() : endedAt;
    }
}
