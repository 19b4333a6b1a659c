package io.reglament.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits money so that the parts always sum to the whole (S1-13, model 3.7). */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Each part is rounded down to the minor unit of the currency; the units left over go one by one to the largest remainders, of equal
     * remainders to the earlier weight. A negative whole is split like its absolute value.
     *
     * @param whole no finer than its minor unit
     * @param weights not negative, at least one above zero; their order settles ties
     * @return the parts in the order of the weights
     */
    public static List<Money> split(Money whole, List<BigDecimal> weights) {
        List<BigInteger> shares = whole(weights);
        BigInteger all = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0 || shares.stream().anyMatch(each -> each.signum() < 0)) {
            throw new IllegalArgumentException("Nothing can be split by " + weights);
        }
        int digits = whole.currency().getDefaultFractionDigits();
        BigInteger units = whole.amount().abs().movePointRight(digits).toBigIntegerExact();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = units;
        for (BigInteger share : shares) {
            BigInteger[] part = units.multiply(share).divideAndRemainder(all);
            parts.add(part[0]);
            remainders.add(part[1]);
            left = left.subtract(part[0]);
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer each) -> remainders.get(each))
                        .reversed())
                .limit(left.intValueExact())
                .forEach(each -> parts.set(each, parts.get(each).add(BigInteger.ONE)));
        return parts.stream().map(each -> money(each, digits, whole)).toList();
    }

    /** The weights without fractions, in the same proportion. */
    private static List<BigInteger> whole(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(each -> each.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
    }

    private static Money money(BigInteger units, int digits, Money whole) {
        BigDecimal amount = new BigDecimal(units, digits);
        return new Money(whole.signum() < 0 ? amount.negate() : amount, whole.currency());
    }
}
