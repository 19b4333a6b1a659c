package io.reglament.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Discontent with a rule (S1-63), as a CRM sent it with a deal or as somebody said it here.
 *
 * @param number grows with each
 * @param id as its sender calls it
 * @param row the row of a table that it is about
 * @param said its words, where it was said here; a CRM keeps those of its own
 */
public record Complaint(
        long number,
        String id,
        @Nullable String dealId,
        @Nullable UUID decisionId,
        @Nullable String ruleId,
        @Nullable String row,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String said) {}
