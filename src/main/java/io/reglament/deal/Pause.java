package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pause in the work on the deal (S1-09). */
public record Pause(
        @Required PauseReason reason,
        @Required Instant from,
        @Nullable Instant to,
        @Id @Nullable String approvedBy,
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
