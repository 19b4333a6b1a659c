package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A manager's part in the deal, where the CRM states it instead of leaving it to the contacts. */
public record Participant(
        @Required @Id String managerId,
        @Required Instant firstReachedAt,
        @Nullable Instant lastReachedAt,
        @Nullable List<ParticipantRole> roles,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return firstReachedAt;
    }
}
