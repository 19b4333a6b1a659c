package io.reglament.history;

import io.reglament.deal.ViolationState;
import io.reglament.finding.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which violations, newest first.
 *
 * @param row a table row that they cite, as {@code table/row}
 * @param from violated at this instant or later
 * @param to violated before this instant
 * @param asKnownAt as the record knew them at this instant; null for now
 */
public record ViolationQuery(
        @Nullable String person,
        @Nullable String code,
        @Nullable Severity severity,
        @Nullable ViolationState state,
        @Nullable String deal,
        @Nullable String version,
        @Nullable String row,
        @Nullable String branch,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant asKnownAt,
        @Nullable Place after,
        int limit) {}
