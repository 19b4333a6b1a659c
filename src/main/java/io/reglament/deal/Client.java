package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Range;
import io.reglament.fault.bounds.Required;
import io.reglament.fault.bounds.Zone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The client, by flags and ids only: no names, phones or addresses (model 3.1). */
public record Client(
        @Required @Id String clientId,
        @Nullable ClientType type,
        @Nullable Boolean isExisting,
        @Nullable Boolean isReseller,
        @Nullable Boolean trained,
        @Zone @Nullable String zone,
        @Nullable Boolean contactNameKnown,
        @Nullable Boolean phoneKnown,
        @Nullable Boolean emailKnown,
        @Nullable Boolean companyKnown,
        @Percent @Nullable BigDecimal cumulativeShareBefore,
        @Range(from = 0, to = 12) @Nullable Integer activeMonths12,
        @Nullable Boolean manualVip,
        @Nullable Consent consent,
        @Nullable Instant consentChangedAt,
        @Nullable Boolean doNotContact,
        @Nullable Instant requestsOtherManagerAt,
        @Nullable Instant dataCorrectedAt,
        @Nullable Instant processingStoppedAt,
        @Nullable List<CategoryChange> categoryHistory,
        @Nullable Instant manualVipSince) {}
