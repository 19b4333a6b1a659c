package io.reglament.backtest;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the decisions of a part, deal by deal. Not thread-safe. */
public final class RunningSums {
    private final SortedMap<NotReplayed, Long> notReplayed = new TreeMap<>();
    private ChangedFindings findings = ChangedFindings.NONE;
    private SortedMap<String, NormKept> norms = new TreeMap<>();
    private SortedMap<String, NormKept> normsOfDeal = new TreeMap<>();
    private @Nullable String deal;
    private boolean dealChanged;
    private long deals;
    private long decisions;
    private long compared;
    private long underBase;
    private long changedDeals;
    private long changedDecisions;
    private long reworded;

    /** What a difference comes to. */
    public enum Difference {
        NONE,
        /** In sentences and the rows that were looked up. */
        WORDS,
        /** In what is found. */
        FINDINGS
    }

    /**
     * Adds a decision; all decisions of a deal come one after the other.
     *
     * @param found what changed in it
     */
    public void add(String dealId, Comparison made, Difference difference, ChangedFindings found) {
        if (!dealId.equals(deal)) {
            norms = NormKept.plus(norms, normsOfDeal);
            normsOfDeal = new TreeMap<>();
            deal = dealId;
            dealChanged = false;
            deals++;
        }
        decisions++;
        NotReplayed why = made.notReplayed();
        if (why != null) {
            notReplayed.merge(why, 1L, Long::sum);
        }
        if (made instanceof Comparison.Made both) {
            compared++;
            underBase += both.underBase() ? 1 : 0;
            normsOfDeal = NormKept.of(both);
        }
        if (difference == Difference.WORDS) {
            reworded++;
        } else if (difference == Difference.FINDINGS) {
            changedDecisions++;
            changedDeals += dealChanged ? 0 : 1;
            dealChanged = true;
        }
        findings = findings.plus(found);
    }

    public BacktestSums sums() {
        return new BacktestSums(
                deals,
                decisions,
                new TreeMap<>(notReplayed),
                compared,
                underBase,
                changedDeals,
                changedDecisions,
                reworded,
                findings,
                NormKept.plus(norms, normsOfDeal));
    }
}
