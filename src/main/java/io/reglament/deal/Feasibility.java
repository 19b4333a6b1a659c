package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether production can keep the date of a document. */
public record Feasibility(
        @Required @Id String documentId,
        @Nullable Boolean feasible,
        @Id @Nullable String dispatcherId,
        @Nullable Instant informedManagerAt,
        @Nullable LocalDate newDate,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return null;
    }
}
