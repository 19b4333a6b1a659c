package io.reglament.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions, newest first.
 *
 * @param client only those of this client; null for all
 * @param from recorded at this instant or later
 * @param to recorded before this instant
 * @param version a version that spoke in them
 */
public record DecisionQuery(
        @Nullable String client,
        @Nullable String dealId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String version,
        @Nullable Place after,
        int limit) {}
