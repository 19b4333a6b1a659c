package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.MayBeEmpty;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A manager's hold of the deal. */
public record Ownership(
        @Required @Id String managerId,
        @Required @Exact Instant from,
        @Nullable Instant to,
        @Nullable OwnershipEndReason endReason,
        @Id @Nullable String assignedBy,
        @Nullable Instant taskDueAt,
        @MayBeEmpty @Nullable String comment,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return from;
    }
}
