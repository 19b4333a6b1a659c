package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a material in assortment and stock. */
public record Availability(
        @Required @Id String materialId,
        @Nullable Boolean inAssortment,
        @NonNegative @Nullable BigDecimal stockQty,
        @NonNegative @Nullable BigDecimal safetyStockQty,
        @Id @Nullable String alternativeMaterialId,
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
