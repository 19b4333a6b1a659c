package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deal itself. */
public record Deal(
        @Required @Id String dealId,
        @Nullable Component component,
        @Required DealStatus status,
        @Nullable DealKind kind,
        @Nullable SaleType saleType,
        @Nullable Channel channel,
        @Nullable DealOrigin origin,
        @Nullable LeadSource leadSource,
        @Nullable LeadGenKind leadGenKind,
        @Id @Nullable String campaignId,
        @Id @Nullable String outletId,
        @Nullable InboundActionKind inboundAction,
        @Nullable LeadInterest leadInterest,
        @Nullable Boolean needIdentified,
        @Nullable Instant createdAt,
        @Nullable Instant wonAt,
        @Nullable Instant closedAt,
        @Id @Nullable String dispatcherId,
        @Percent @Nullable BigDecimal discountPercent,
        @Nullable DiscountKind discountKind,
        @Nullable String lostReason,
        @Nullable ProductionKind productionKind,
        @Nullable Boolean deliveryRequired,
        @Nullable Boolean historyComplete,
        @Nullable List<Closure> closures) {}
