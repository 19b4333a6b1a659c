package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A violation known from before. */
public record PriorViolation(
        @Required String key,
        @Required String code,
        @Id @Nullable String responsibleId,
        @Required Instant violatedAt,
        @Required ViolationState state,
        @Percent @Nullable BigDecimal bonusReductionPercent,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return violatedAt;
    }
}
