package io.reglament.backtest;

import java.time.Instant;

/**
 * Which decisions a backtest looks at: those recorded in [from, to), or the lines of an upload.
 *
 * @param lines how many were uploaded; 0 where recorded decisions are looked at
 */
public record Population(Every every, Instant from, Instant to, int lines) {
    /** How many of a deal. */
    public enum Every {
        /** The newest decision of each deal. */
        DEAL,
        /** Every decision on record. */
        DECISION,
        /** Every line of an upload. */
        LINE
    }
}
