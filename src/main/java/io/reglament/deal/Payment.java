package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payment or a refund, net of value added tax. */
public record Payment(
        @Required @Id String paymentId,
        @Required PaymentKind kind,
        @Required Instant paidAt,
        @Nullable PaymentMethod method,
        @Required @Positive Money net,
        @Id @Nullable String orderId,
        @Nullable Settlement settlement,
        @Nullable Instant deliveredAt,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return paymentId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return paidAt;
    }
}
