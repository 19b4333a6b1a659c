package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of an order. */
public record OrderLine(
        @Required @Id String materialId,
        @Required @Positive BigDecimal qty,
        @NonNegative @Nullable Money unitPrice,
        @Nullable String deliveryTerms) {}
