package io.reglament.evaluation.timeline;

import io.reglament.calendar.Span;
import io.reglament.deal.Absence;
import io.reglament.deal.Role;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts now and who answers for what an owner owes, also while he is away or nobody owns the deal (R-OWN-04, decided 11, 19, 96). */
public final class Answerable {
    private final Timeline time;

    public Answerable(Timeline time) {
        this.time = time;
    }

    /** Who answers for what an owner missed at an instant: his deputy, the head where he had none, else he himself. */
    public Party forMissed(@Nullable String owner, Instant dueAt, Instant bindingAt) {
        Absence absence = time.people().absence(owner, dueAt);
        if (absence == null) {
            return time.people().party(owner);
        }
        return absence.deputyId() == null
                ? head(bindingAt).party()
                : time.people().party(absence.deputyId());
    }

    /**
     * Who answers for what passes from owner to owner: who owned the deal when it was over or fell due, the head in a gap.
     *
     * @param otherwise who did what it came from, where the holds are not known
     */
    public Party during(DeadlineDraft draft, @Nullable String otherwise, Instant bindingAt) {
        Instant now = time.deal().at();
        Instant over = draft.over();
        Instant until = over == null ? now : over;
        Instant dueAt = draft.dueAt();
        boolean missed = dueAt != null && dueAt.isBefore(until);
        Instant at = missed && dueAt != null ? dueAt : until;
        Tenure tenure = time.tenureAt(at);
        if (tenure == null) {
            return time.deal().facts().ownerships() == null
                    ? time.people().party(otherwise)
                    : head(bindingAt).party();
        }
        return missed
                ? forMissed(tenure.managerId(), at, bindingAt)
                : time.people().party(tenure.managerId());
    }

    /** The duty of the owner of now; no action is asked of an ex-owner, whatever its kind (decided 96). */
    public OwnersDuty ofOwnerNow(Deadline deadline, @Nullable String otherwise) {
        boolean unknown = time.deal().facts().ownerships() == null;
        String owner = unknown ? otherwise : time.owner();
        if (owner == null && !unknown) {
            People.Addressee head = head(deadline.bindingAt());
            return new OwnersDuty(deadline, head.party(), false, null, head);
        }
        return of(deadline, owner, deadline.startAt());
    }

    /**
     * The duty of an owner.
     *
     * @param since when he began to owe it: a deputy is to be named soon after that, or after he went away
     */
    public OwnersDuty of(Deadline deadline, @Nullable String owner, Instant since) {
        Absence absence = time.people().absence(owner, time.deal().at());
        Party himself = time.people().party(owner);
        if (absence == null || !deadline.owed()) {
            return new OwnersDuty(deadline, himself, false, null, new People.Addressee(himself, List.of()));
        }
        People.Addressee head = head(deadline.bindingAt());
        if (absence.deputyId() != null) {
            return new OwnersDuty(deadline, time.people().party(absence.deputyId()), false, null, head);
        }
        Instant from = absence.from().isAfter(since) ? absence.from() : since;
        return new OwnersDuty(
                deadline, head.party(), true, time.due(time.plainClock(), from, assignmentSpan(since)), head);
    }

    /** How soon somebody has to be named (HD-01). */
    public Span assignmentSpan(Instant bindingAt) {
        return AssignmentNorm.of(time.norms(), bindingAt).span();
    }

    public People.Addressee head(Instant bindingAt) {
        return time.people().head(Role.HEAD_OF_SALES, bindingAt);
    }
}
