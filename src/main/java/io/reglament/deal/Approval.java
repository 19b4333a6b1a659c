package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A permission given by a head. */
public record Approval(
        @Required ApprovalType type,
        @Required @Id String subjectId,
        @NonNegative @Nullable BigDecimal value,
        @Id @Nullable String by,
        @Required Role role,
        @Required Instant at,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return at;
    }
}
