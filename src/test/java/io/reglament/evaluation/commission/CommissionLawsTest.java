package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.finding.Commission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every commission, whatever the currency, the weights and the refunds. */
class CommissionLawsTest {
    private static final String NOW = "2026-05-12 15:00";
    private static final int TRIES = 200;

    /** A paid deal with several managers, their shares and the steps in which all is refunded. */
    record Sale(String currency, long units, List<Integer> shares, List<Integer> steps, boolean agreed) {

        BigDecimal amount(long minorUnits) {
            return BigDecimal.valueOf(minorUnits, Currency.getInstance(currency).getDefaultFractionDigits());
        }

        /** The refunds of the steps so far; the last step returns the rest. */
        List<BigDecimal> refunds(int taken) {
            long left = units;
            List<BigDecimal> refunds = new ArrayList<>();
            for (int i = 0; i < taken; i++) {
                boolean last = i == steps.size() - 1;
                long part = last ? left : Math.min(left, Math.max(1, units * steps.get(i) / 1000));
                if (part > 0) {
                    refunds.add(amount(part));
                }
                left -= part;
            }
            return refunds;
        }

        Ask ask(int refundsTaken) {
            Ask ask = Ask.won("2026-04-02 12:00")
                    .paid("P-1", amount(units).toPlainString(), currency, "2026-04-02 10:00");
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                String manager = "M" + (i + 1);
                ask.participant(
                        manager,
                        "2026-03-%02d 10:00".formatted(20 - i % 3),
                        i == 0 ? new String[] {"CLOSER"} : new String[0]);
                parts.add(manager + "=" + BigDecimal.valueOf(shares.get(i), 2).toPlainString());
                parts.add(manager + "@2026-04-03 10:00");
            }
            if (agreed) {
                ask.agreement("SA-1", "M1", "2026-04-03 09:00", parts.toArray(String[]::new));
            }
            List<BigDecimal> refunds = refunds(refundsTaken);
            for (int i = 0; i < refunds.size(); i++) {
                ask.refunded(
                        "R-" + i,
                        refunds.get(i).toPlainString(),
                        currency,
                        "2026-04-1" + i + " 10:00",
                        ", 'settlement': 'REFUND'");
            }
            return ask;
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.MIXIN)
    void thePartsSumToTheTotalExactly(@ForAll("sales") Sale sale) {
        Commission commission = sale.ask(0).commission(NOW);

        assertThat(commission.status()).isEqualTo("RELEASABLE");
        assertThat(sum(commission.lines(), Commission.Line::amount)).isEqualByComparingTo(number(commission.total()));
        assertThat(commission.mode())
                .isEqualTo(sale.agreed() ? "AGREED" : sale.shares().size() == 1 ? "SOLE" : "EQUAL");
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.MIXIN)
    void theMinimumNeverExceedsTheBaseNorTheTotalTheMaximum(@ForAll("sales") Sale sale) {
        Commission commission = sale.ask(0).commission(NOW);

        assertThat(number(commission.total())).isLessThanOrEqualTo(number(commission.base()));
        if (sale.currency().equals("RUB")) {
            assertThat(number(commission.total())).isLessThanOrEqualTo(new BigDecimal("150000.00"));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.MIXIN)
    void accrualsFollowEveryRefundAndAFullReturnLeavesExactlyNothing(@ForAll("sales") Sale sale) {
        List<BigDecimal> accrued = new ArrayList<>();
        sale.shares().forEach(each -> accrued.add(BigDecimal.ZERO));
        for (int taken = 0; taken <= sale.steps().size(); taken++) {
            Ask ask = sale.ask(taken);
            for (int i = 0; i < accrued.size(); i++) {
                ask.accrued("M" + (i + 1), plain(accrued.get(i), sale.currency()), sale.currency());
            }
            Commission commission = ask.commission(NOW);
            assertThat(commission.status()).isEqualTo("RELEASABLE");
            for (Commission.Adjustment each : commission.adjustments()) {
                int manager = Integer.parseInt(each.managerId().substring(1)) - 1;
                accrued.set(manager, accrued.get(manager).add(new BigDecimal(each.delta())));
                assertThat(accrued.get(manager))
                        .isEqualByComparingTo(each.entitlement())
                        .isNotNegative();
            }
            assertThat(accrued.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(number(commission.total()));
        }
        assertThat(accrued).allSatisfy(each -> assertThat(each).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.MIXIN)
    void theOrderOfTheFactsDoesNotMatter(@ForAll("sales") Sale sale) {
        Ask ask = sale.ask(sale.steps().size() - 1);

        assertThat(ask.reversed().evaluated(NOW)).isEqualTo(ask.evaluated(NOW));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.MIXIN)
    void paymentsThatAreSentAgainChangeNothing(@ForAll("sales") Sale sale) {
        Commission once = sale.ask(0).commission(NOW);
        Commission twice = sale.ask(0)
                .paid("P-1", sale.amount(sale.units()).toPlainString(), sale.currency(), "2026-04-02 10:00")
                .commission(NOW);

        assertThat(twice).isEqualTo(once);
    }

    @Provide
    Arbitrary<Sale> sales() {
        Arbitrary<String> currencies = Arbitraries.of("JPY", "RUB", "USD", "KWD");
        Arbitrary<Long> units = Arbitraries.longs().between(1, 5_000_000_000L);
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 700).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(currencies, units, shares(), steps, Arbitraries.of(true, false))
                .as(Sale::new);
    }

    /** Hundredths of a percent that make 100.00 %. */
    private static Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(4).map(cuts -> {
            List<Integer> sorted = cuts.stream().sorted().toList();
            List<Integer> shares = new ArrayList<>();
            int from = 0;
            for (int cut : sorted) {
                shares.add(cut - from);
                from = cut;
            }
            shares.add(10_000 - from);
            return shares;
        });
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, String> amount) {
        return items.stream().map(amount).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String text) {
        return new BigDecimal(Objects.requireNonNull(text));
    }

    private static String plain(BigDecimal amount, String currency) {
        return amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }
}
