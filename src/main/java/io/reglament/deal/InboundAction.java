package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that the client did on the way in, and whether it was recorded. */
public record InboundAction(
        @Required InboundActionKind action,
        @Nullable Channel channel,
        @Required Instant occurredAt,
        @Nullable Boolean recorded,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return occurredAt;
    }
}
