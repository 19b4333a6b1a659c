package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a document. */
public record DocumentLine(
        @Required @Id String materialId,
        @Positive @Nullable BigDecimal qty,
        @NonNegative @Nullable Money unitPrice) {}
