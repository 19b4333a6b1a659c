package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The handing over of the client from one department to the next. */
public record Handover(
        @Required @Id String handoverId,
        @Required Boundary boundary,
        @Nullable Component from,
        @Nullable Component to,
        @Nullable ProductionKind productionKind,
        @Id @Nullable String submittedBy,
        @Required Instant submittedAt,
        @Nullable SortedMap<String, Boolean> items,
        @Id @Nullable String acceptedBy,
        @Nullable Role acceptedByRole,
        @Nullable Instant acceptedAt,
        @Nullable Instant rejectedAt,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return handoverId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return submittedAt;
    }
}
