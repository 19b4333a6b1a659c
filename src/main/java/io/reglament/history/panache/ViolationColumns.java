package io.reglament.history.panache;

import io.reglament.deal.ViolationState;
import io.reglament.finding.Severity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a violation's current state and each event of it have in common: all that is asked for. */
@MappedSuperclass
abstract class ViolationColumns {
    int revision;

    @Enumerated(EnumType.STRING)
    ViolationState state;

    String dealId;

    @Nullable
    String branchId;

    String code;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Nullable
    String responsibleId;

    Instant violatedAt;

    Instant listedAt;

    String version;

    List<String> rowRefs;

    byte[] content;

    @Nullable
    UUID decisionId;

    Instant recordedAt;

    @Nullable
    String reason;

    @Nullable
    String cause;

    @SuppressWarnings("NullAway.Init")
    ViolationColumns() {}
}
