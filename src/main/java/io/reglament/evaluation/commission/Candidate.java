package io.reglament.evaluation.commission;

import io.reglament.deal.Participant;
import io.reglament.deal.ParticipantRole;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody who may be entitled: what is known of his conversations with the client and of his holds. */
final class Candidate {
    /** Who reached the client earlier comes first, who never did last; then by id (model 3.7, decided 43). */
    static final Comparator<Candidate> IN_ORDER = Comparator.comparing(
                    Candidate::firstReachedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Candidate::managerId);

    private final String managerId;
    private final TreeSet<Instant> reachedAt = new TreeSet<>();
    private final Set<ParticipantRole> known = EnumSet.noneOf(ParticipantRole.class);
    private @Nullable Tenure lastHold;
    private boolean stated;
    private int conversations;

    Candidate(String managerId) {
        this.managerId = managerId;
    }

    String managerId() {
        return managerId;
    }

    void states(Participant participant) {
        stated = true;
        reachedAt.add(participant.firstReachedAt());
        Instant last = participant.lastReachedAt();
        reachedAt.add(last == null ? participant.firstReachedAt() : last);
        List<ParticipantRole> roles = participant.roles();
        known.addAll(roles == null ? List.of() : roles);
    }

    void reached(NormalisedContact contact, Instant windowFrom) {
        reachedAt.add(contact.at());
        conversations += contact.at().isBefore(windowFrom) ? 0 : 1;
    }

    /** Holds come in their order, so the last one given before the win is the last. */
    void held(Tenure hold) {
        lastHold = hold;
    }

    boolean isKnown(ParticipantRole role) {
        return known.contains(role);
    }

    @Nullable
    Instant firstReachedAt() {
        return reachedAt.isEmpty() ? null : reachedAt.first();
    }

    boolean forfeits(Instant wonAt, List<String> reasons) {
        Tenure hold = lastHold;
        return hold != null
                && hold.to() != null
                && !hold.to().isAfter(wonAt)
                && hold.last().endReason() != null
                && reasons.contains(hold.last().endReason().name());
    }

    /** Why his conversations do not make him a participant; null when they do. */
    @Nullable
    NoShare tooLittle(Instant windowFrom, Instant wonAt, int atLeast) {
        if (reachedAt.isEmpty()) {
            return NoShare.NO_CONTACT;
        }
        if (reachedAt.last().isBefore(windowFrom) || reachedAt.first().isAfter(wonAt)) {
            return NoShare.OUTSIDE_WINDOW;
        }
        return stated || conversations >= atLeast ? null : NoShare.TOO_FEW_CONTACTS;
    }
}
