package io.reglament.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    @ParameterizedTest(name = "{0} {1} by {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5000.00 | RUB | 1 1 1 | 1666.67 1666.67 1666.66",
                "16666.67 | RUB | 1 1 | 8333.34 8333.33",
                "16666.67 | RUB | 30 70 | 5000.00 11666.67",
                "24691.36 | RUB | 60.00 25.00 15.00 | 14814.82 6172.84 3703.70",
                "-24691.36 | RUB | 60.00 25.00 15.00 | -14814.82 -6172.84 -3703.70",
                "100 | JPY | 1 1 1 | 34 33 33",
                "0.100 | KWD | 1 2 | 0.033 0.067",
                "0.01 | RUB | 1 1 1 | 0.01 0.00 0.00",
                "0.01 | RUB | 0 1 | 0.00 0.01",
                "0.00 | RUB | 3 4 | 0.00 0.00"
            })
    void partsOfMoneySumToTheWhole(String amount, String currency, String weights, String parts) {
        List<Money> split = LargestRemainder.split(
                new Money(new BigDecimal(amount), Currency.getInstance(currency)),
                Arrays.stream(weights.split(" ")).map(BigDecimal::new).toList());

        assertThat(split.stream().map(Money::text)).containsExactly(parts.split(" "));
    }

    @Test
    void nothingIsSplitByNothing() {
        Money whole = Money.zero(Currency.getInstance("RUB"));

        assertThatThrownBy(() -> LargestRemainder.split(whole, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(whole, List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        LargestRemainder.split(whole, List.of(BigDecimal.ONE, BigDecimal.valueOf(-1), BigDecimal.TEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingIsLostAndNobodyIsAUnitOff(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = LargestRemainder.split(whole, weights);

        BigDecimal sum = parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(whole.amount());
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(whole.currency().getDefaultFractionDigits());
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal fair = whole.amount().multiply(weights.get(i)).divide(all, MathContext.DECIMAL128);
            assertThat(parts.get(i).amount().subtract(fair).abs()).isLessThan(unit);
            assertThat(parts.get(i).signum() * whole.signum()).isNotNegative();
        }
    }

    @Property
    void aNegativeWholeIsSplitLikeItsAbsoluteValue(
            @ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> mirrored = LargestRemainder.split(whole.negate(), weights).stream()
                .map(Money::negate)
                .toList();

        assertThat(texts(mirrored)).isEqualTo(texts(LargestRemainder.split(whole, weights)));
    }

    @Property
    void ofEqualWeightsTheEarlierNeverGetsLess(
            @ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = LargestRemainder.split(whole, weights);

        for (int i = 0; i < weights.size(); i++) {
            for (int j = i + 1; j < weights.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) == 0) {
                    assertThat(parts.get(i).amount().abs())
                            .isGreaterThanOrEqualTo(parts.get(j).amount().abs());
                }
            }
        }
    }

    private static List<String> texts(List<Money> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(each -> texts.add(each.text()));
        return texts;
    }

    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("JPY", "RUB", "EUR", "KWD").map(Currency::getInstance);
        return currencies.flatMap(currency -> Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(units -> new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(all -> all.stream().anyMatch(each -> each.signum() > 0));
    }
}
