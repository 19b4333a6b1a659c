package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A claim of the client or from inside. */
public record Claim(
        @Required @Id String claimId,
        @Required ClaimKind kind,
        @Nullable ClaimantKind claimantKind,
        @Nullable Instant receivedAt,
        @Nullable Instant registeredAt,
        @Id @Nullable String responsibleId,
        @Nullable Boolean warrantyCase,
        @Nullable Instant firstResponseAt,
        @Nullable Instant sentToServiceAt,
        @Nullable Instant completedAt,
        @Nullable Instant closedAt,
        @Nullable ClaimOutcome outcome,
        @Nullable Boolean rootCauseIdentified,
        @Nullable Boolean clientConfirmed,
        @Required ClaimStatus status,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return claimId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return receivedAt == null ? registeredAt : receivedAt;
    }

    /** Whether it was still open at an instant: what was closed only later had not been closed then. */
    public boolean openAt(Instant now) {
        Instant endedAt = closedAt == null ? completedAt : closedAt;
        return status == ClaimStatus.OPEN || endedAt != null && endedAt.isAfter(now);
    }
}
