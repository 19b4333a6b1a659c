package io.reglament.backtest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a draft changes.
 *
 * @param decisionId of the recorded decision; null where a line was uploaded
 * @param line of the upload, from 1; null where a decision was recorded
 * @param findings what is found more and fewer
 * @param diff every difference, as a JSON array of pointer, inForce and draft
 * @param leftOut how many differences more there are than the diff lists
 */
public record ChangedDeal(
        String dealId,
        @Nullable UUID decisionId,
        @Nullable Integer line,
        ChangedFindings findings,
        String diff,
        int leftOut) {}
