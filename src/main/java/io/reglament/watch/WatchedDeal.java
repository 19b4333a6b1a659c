package io.reglament.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest answer of an open deal.
 *
 * @param client who asked for it
 * @param decisionId the decision that knew most, of equal ones the last
 * @param holdsUntil when it changes without new facts, as it said itself; null where it does not
 */
public record WatchedDeal(
        String dealId,
        String client,
        @Nullable String branchId,
        UUID decisionId,
        Instant evaluationTime,
        @Nullable Instant holdsUntil) {}
