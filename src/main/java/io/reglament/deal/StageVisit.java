package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A stay of the deal on a stage. */
public record StageVisit(
        @Required Stage stage,
        @Required @Exact Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable String reason,
        @Nullable SortedMap<String, Boolean> evidence,
        @Id @Nullable String approvedBy,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return enteredAt;
    }
}
