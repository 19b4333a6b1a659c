package io.reglament.backtest.rest;

import io.reglament.backtest.ChangedFindings;
import io.reglament.backtest.DeadlineMoves;
import io.reglament.backtest.MoreFewer;
import io.reglament.backtest.MovedMoney;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is found under the draft and not under the law in force, and the other way round. */
public record FoundView(
        MoreFewer violations,
        SortedMap<String, MoreFewer> violationsByCode,
        SortedMap<String, MoreFewer> violationsByPerson,
        SortedMap<String, MoreFewer> violationsByRow,
        MoreFewer actions,
        SortedMap<String, MoreFewer> actionsByCode,
        SortedMap<String, MoreFewer> actionsByPerson,
        SortedMap<String, MoreFewer> recommendationsByCode,
        SortedMap<String, DeadlineMoves> deadlinesByKind,
        SortedMap<String, CommissionMoved> commission) {

    /** Commission in one currency, in all and by manager; decimal strings. */
    public record CommissionMoved(String more, String fewer, String net, SortedMap<String, EarningsMoved> byPerson) {
        private static CommissionMoved of(SortedMap<String, MovedMoney> managers) {
            MovedMoney all = ChangedFindings.inAll(managers);
            SortedMap<String, EarningsMoved> byPerson = new TreeMap<>();
            managers.forEach((manager, moved) -> byPerson.put(manager, EarningsMoved.of(moved)));
            return new CommissionMoved(
                    text(all.more()), text(all.fewer()), text(all.more().subtract(all.fewer())), byPerson);
        }
    }

    /** What one manager earns more in some deals and less in others; decimal strings. */
    public record EarningsMoved(String more, String fewer) {
        private static EarningsMoved of(MovedMoney moved) {
            return new EarningsMoved(text(moved.more()), text(moved.fewer()));
        }
    }

    static FoundView of(ChangedFindings found) {
        SortedMap<String, CommissionMoved> commission = new TreeMap<>();
        found.commission().forEach((currency, managers) -> commission.put(currency, CommissionMoved.of(managers)));
        return new FoundView(
                ChangedFindings.total(found.violationsByCode()),
                found.violationsByCode(),
                found.violationsByPerson(),
                found.violationsByRow(),
                ChangedFindings.total(found.actionsByCode()),
                found.actionsByCode(),
                found.actionsByPerson(),
                found.recommendationsByCode(),
                found.deadlinesByKind(),
                commission);
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
