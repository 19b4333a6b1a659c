package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.regulation.RegulationVersions;
import java.time.Duration;
import java.time.Instant;

/** How far back a person's violations may still count for something in a deal. */
public final class Lookback {
    /** The cap on reductions looks at a calendar month (R-SAN-02). */
    private static final int LONGEST_MONTH = 31;

    private Lookback() {}

    /**
     * The longest window of any version (T30), counted from the first thing that the deal tells.
     *
     * @param at evaluationTime
     */
    public static Instant of(DealFacts facts, Instant at, RegulationVersions versions) {
        int window = versions.all().stream()
                .mapToInt(
                        version -> version.table("regulation-parameter").only().integer("occurrenceWindowDays"))
                .max()
                .orElse(0);
        return FirstInstant.of(facts, at).minus(Duration.ofDays(Math.max(window, LONGEST_MONTH)));
    }
}
