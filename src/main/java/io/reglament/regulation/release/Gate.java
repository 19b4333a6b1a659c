package io.reglament.regulation.release;

import java.util.Map;

/**
 * Something that has to hold before a draft becomes law, and whether it does.
 *
 * @param said what a sentence about it names, by name
 */
public record Gate(Kind kind, boolean passed, Map<String, Object> said) {
    /** What has to hold. */
    public enum Kind {
        /** The tables hold their contract, so that the version can decide. */
        LAW,
        /** Every finding is mended or accepted with a reason. */
        FINDINGS,
        /** Every case gives what is expected of it. */
        CASES,
        /** An engine that others wrote finds the same in the tables as ours, by facts at and beside every bound. */
        ENGINE,
        /** It starts from the version that it follows on, so that it undoes no other change silently. */
        BASE,
        /** It takes effect after its approval (S1-59). */
        DATE,
        /** It was run against past decisions to the end, and who approves it has seen what came of it (PC-03, S1-57). */
        BACKTEST
    }

    public Gate {
        said = Map.copyOf(said);
    }
}
