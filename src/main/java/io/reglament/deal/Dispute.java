package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute about the commission. */
public record Dispute(
        @Required @Id String disputeId,
        @Id @Nullable String openedBy,
        @Required Instant openedAt,
        @Required DisputeState state,
        @Nullable Instant resolvedAt,
        @Nullable List<Share> ruling,
        @Id @Nullable String ruledBy,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return disputeId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return openedAt;
    }
}
