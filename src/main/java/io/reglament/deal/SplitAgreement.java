package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the managers of one deal agreed about its commission (S1-14). */
public record SplitAgreement(
        @Required @Id String agreementId,
        @Id @Nullable String preparedBy,
        @Nullable Instant createdAt,
        @Required CreditKind creditKind,
        @Required List<Share> shares,
        @Required List<Signature> signatures,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return agreementId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return createdAt;
    }
}
