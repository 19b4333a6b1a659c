package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order. */
public record Order(
        @Required @Id String orderId,
        @Required OrderKind kind,
        @Required Instant createdAt,
        @Id @Nullable List<String> refs,
        @Nullable String reason,
        @Nullable PaymentTerms paymentTerms,
        @Id @Nullable String approvedBy,
        @Nullable List<OrderLine> lines,
        @Nullable List<ScheduleLine> schedule,
        @Nullable Boolean creditMemoIssued,
        @Positive @Nullable BigDecimal returnedQty,
        @Nullable Boolean pickedUpByRepresentative,
        @Nullable Instant shippedAt,
        @Nullable Instant pickedUpAt,
        @NonNegative @Nullable Money total,
        @Nullable Boolean totalIncludesTax,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return orderId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return createdAt;
    }
}
