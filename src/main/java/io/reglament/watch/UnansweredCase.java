package io.reglament.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * Facts for which a table had no row (S1-62), in all deals that had them.
 *
 * @param inputs by column, as JSON
 * @param version that had no row, of the deal that had them last
 * @param deals in how many
 * @param decisionId of that deal
 * @param firstAt the earliest instant that was looked at
 * @param lastAt the latest one
 */
public record UnansweredCase(
        String table, String inputs, String version, long deals, UUID decisionId, Instant firstAt, Instant lastAt) {}
