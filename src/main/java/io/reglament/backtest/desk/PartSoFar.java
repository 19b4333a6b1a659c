package io.reglament.backtest.desk;

import io.reglament.backtest.BacktestRuns.PartResult;
import io.reglament.backtest.ChangedDeal;
import io.reglament.backtest.RunningSums;
import io.reglament.backtest.desk.TwoLaws.Looked;
import java.util.ArrayList;
import java.util.List;

/** The sums of a part and its list of changed decisions, which is bounded; the sums count all. */
final class PartSoFar {
    private static final int MOST_LISTED = 1_000;
    private static final int MOST_CHARACTERS = 8 << 20;

    private final RunningSums sums = new RunningSums();
    private final List<ChangedDeal> listed = new ArrayList<>();
    private int characters;
    private int unlisted;

    void add(Looked looked) {
        looked.addTo(sums);
        ChangedDeal deal = looked.deal();
        if (deal == null) {
            return;
        }
        if (listed.size() < MOST_LISTED && characters < MOST_CHARACTERS) {
            listed.add(deal);
            characters += deal.diff().length();
        } else {
            unlisted++;
        }
    }

    PartResult result() {
        return new PartResult(sums.sums(), listed, unlisted);
    }
}
