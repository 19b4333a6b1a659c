package io.reglament.history;

import io.reglament.deal.ViolationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A violation in one of its revisions.
 *
 * @param content the violation as the answer showed it
 * @param decisionId the decision that found it so; null when a person changed its state
 * @param actor the client or person by whom the revision came
 */
public record RecordedViolation(
        String key,
        int revision,
        ViolationState state,
        String dealId,
        @Nullable String branchId,
        Instant listedAt,
        byte[] content,
        @Nullable UUID decisionId,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable String cause) {}
