package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The split policy that a manager agreed to in his contract. */
public record ManagerAgreement(
        @Required @Id String managerId,
        @Required SplitPolicy splitPolicy,
        @Nullable Instant signedAt,
        @Required LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return signedAt;
    }
}
