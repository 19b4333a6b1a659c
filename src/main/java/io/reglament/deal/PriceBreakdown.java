package io.reglament.deal;

import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Percent;
import io.reglament.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a price was made: list price, discount, tax, result (S1-26). */
public record PriceBreakdown(
        @NonNegative @Nullable Money list,
        @Percent @Nullable BigDecimal discountPercent,
        @Percent @Nullable BigDecimal taxPercent,
        @NonNegative @Nullable Money net) {}
