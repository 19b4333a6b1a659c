package io.reglament.evaluation.commission;

import io.reglament.deal.Dispute;
import io.reglament.deal.DisputeState;
import io.reglament.deal.Share;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it stands at an instant.
 *
 * @param endedAt when it was withdrawn or resolved; null while it is open
 */
record KnownDispute(Dispute fact, State state, @Nullable Instant endedAt) {

    /** How it stands, with what the ruling is worth. */
    enum State {
        OPEN,
        /** Ruled on, in a way that rules nothing (decided 46). */
        INVALID_RULING,
        /** Resolved, and nobody said how. */
        UNTOLD,
        RULED,
        WITHDRAWN
    }

    /** Later ones last. */
    static final Comparator<KnownDispute> IN_ORDER =
            Comparator.comparing((KnownDispute each) -> each.fact().openedAt()).thenComparing(KnownDispute::id);

    /**
     * @param eligible whom a ruling may name; null where that is not known, then anybody
     * @param at evaluationTime: what happened later is not seen
     */
    static KnownDispute of(Dispute fact, @Nullable Set<String> eligible, Instant at) {
        Instant resolvedAt = fact.resolvedAt();
        if (fact.state() == DisputeState.OPEN || resolvedAt != null && resolvedAt.isAfter(at)) {
            return new KnownDispute(fact, State.OPEN, null);
        }
        Instant endedAt = resolvedAt != null ? resolvedAt : seenAt(fact, at);
        if (fact.state() == DisputeState.WITHDRAWN) {
            return new KnownDispute(fact, State.WITHDRAWN, resolvedAt == null ? fact.openedAt() : resolvedAt);
        }
        List<Share> ruling = fact.ruling();
        if (ruling == null) {
            return new KnownDispute(fact, State.UNTOLD, endedAt);
        }
        boolean valid = Agreement.sum(ruling).compareTo(Agreement.HUNDRED) == 0
                && (eligible == null || ruling.stream().allMatch(each -> eligible.contains(each.managerId())));
        return valid
                ? new KnownDispute(fact, State.RULED, endedAt)
                : new KnownDispute(fact, State.INVALID_RULING, null);
    }

    /** Resolved without an instant: when the CRM learned of it, as far as that is in view. */
    private static Instant seenAt(Dispute fact, Instant at) {
        Instant recordedAt = fact.recordedAt();
        return recordedAt == null || recordedAt.isAfter(at) || recordedAt.isBefore(fact.openedAt())
                ? fact.openedAt()
                : recordedAt;
    }

    String id() {
        return fact.disputeId();
    }

    boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    boolean open() {
        return state == State.OPEN || state == State.INVALID_RULING;
    }
}
