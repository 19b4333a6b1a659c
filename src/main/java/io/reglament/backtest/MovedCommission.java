package io.reglament.backtest;

import io.reglament.finding.Commission;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The managers' parts of one deal's commission under two laws; who has no line earns nothing. */
final class MovedCommission {
    private MovedCommission() {}

    /** By currency and manager. */
    static SortedMap<String, SortedMap<String, MovedMoney>> between(
            @Nullable Commission before, @Nullable Commission after) {
        SortedMap<String, SortedMap<String, BigDecimal>> differences = new TreeMap<>();
        add(differences, before, true);
        add(differences, after, false);
        SortedMap<String, SortedMap<String, MovedMoney>> moved = new TreeMap<>();
        differences.forEach((currency, managers) -> managers.forEach((manager, difference) -> {
            if (difference.signum() != 0) {
                moved.computeIfAbsent(currency, any -> new TreeMap<>()).put(manager, MovedMoney.of(difference));
            }
        }));
        return moved;
    }

    private static void add(
            SortedMap<String, SortedMap<String, BigDecimal>> to, @Nullable Commission of, boolean negated) {
        if (of == null || of.currency() == null) {
            return;
        }
        SortedMap<String, BigDecimal> managers = to.computeIfAbsent(of.currency(), any -> new TreeMap<>());
        for (Commission.Line line : of.lines()) {
            BigDecimal amount = new BigDecimal(line.amount());
            managers.merge(line.managerId(), negated ? amount.negate() : amount, BigDecimal::add);
        }
    }
}
