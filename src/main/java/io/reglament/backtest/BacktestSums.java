package io.reglament.backtest;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backtest, or a part of one, came to.
 *
 * @param deals looked at
 * @param decisions looked at; a deal may have several
 * @param notReplayed decisions by why they are not made again as they were
 * @param compared decisions made anew under both laws
 * @param underBase those of them in which the version spoke that the draft started from: in no other it can change anything
 * @param changedDeals deals with a changed decision
 * @param changedDecisions decisions that differ in more than their sentences and the rows that were looked up
 * @param reworded decisions that differ in nothing else
 * @param norms by kind of deadline, how often it was met in time
 */
public record BacktestSums(
        long deals,
        long decisions,
        SortedMap<NotReplayed, Long> notReplayed,
        long compared,
        long underBase,
        long changedDeals,
        long changedDecisions,
        long reworded,
        ChangedFindings findings,
        SortedMap<String, NormKept> norms) {
    public static final BacktestSums NONE = new BacktestSums(
            0, 0, Collections.emptySortedMap(), 0, 0, 0, 0, 0, ChangedFindings.NONE, Collections.emptySortedMap());

    /** What a build before this one counted has no norms. */
    public BacktestSums {
        norms = Objects.requireNonNullElse(norms, Collections.emptySortedMap());
    }

    /** Of both; the order does not matter. */
    public BacktestSums plus(BacktestSums other) {
        SortedMap<NotReplayed, Long> reasons = new TreeMap<>(notReplayed);
        other.notReplayed.forEach((reason, number) -> reasons.merge(reason, number, Long::sum));
        return new BacktestSums(
                deals + other.deals,
                decisions + other.decisions,
                reasons,
                compared + other.compared,
                underBase + other.underBase,
                changedDeals + other.changedDeals,
                changedDecisions + other.changedDecisions,
                reworded + other.reworded,
                findings.plus(other.findings),
                NormKept.plus(norms, other.norms));
    }

    /** How many decisions are not made again as they were. */
    public long notReplayable() {
        return notReplayed.values().stream().mapToLong(Long::longValue).sum();
    }
}
