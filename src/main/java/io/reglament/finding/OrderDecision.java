package io.reglament.finding;

import io.reglament.deal.OrderKind;
import io.reglament.deal.Role;
import io.reglament.fault.bounds.Flat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an order of its kind is handled (T15). */
public record OrderDecision(
        String orderId,
        OrderKind kind,
        String sapType,
        String billable,
        @Nullable String billingBlock,
        @Nullable String deliveryBlock,
        @Nullable Role approvalRole,
        String priceSource,
        String commissionEffect,
        List<String> missingReferences,
        @Flat Citation citation,
        Text text,
        @Internal Instant bindingAt)
        implements Finding {

    /** The same with its sentence. */
    public OrderDecision withText(Text sentence) {
        return new OrderDecision(
                orderId,
                kind,
                sapType,
                billable,
                billingBlock,
                deliveryBlock,
                approvalRole,
                priceSource,
                commissionEffect,
                missingReferences,
                citation,
                sentence,
                bindingAt);
    }
}
