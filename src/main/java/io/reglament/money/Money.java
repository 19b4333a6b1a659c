package io.reglament.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An exact amount in a currency of ISO 4217; the scale is at most the currency's minor unit. */
public record Money(BigDecimal amount, Currency currency) {

    /** No money in a currency. */
    public static Money zero(Currency currency) {
        return rounded(BigDecimal.ZERO, currency);
    }

    /** The amount in the minor unit of its currency, half a unit away from zero (HALF_UP, model 3.7). */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** What a quantity costs, in the minor unit: each line is rounded before it is compared, added or told (decided 67). */
    public static Money product(Money price, BigDecimal quantity) {
        return rounded(price.amount.multiply(quantity), price.currency);
    }

    /**
     * @throws IllegalArgumentException when the currencies differ: nothing is converted here
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * @throws IllegalArgumentException when the currencies differ: nothing is converted here
     */
    public Money minus(Money other) {
        return plus(other.negate());
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return amount.signum();
    }

    /**
     * The amount as a plain decimal with all digits of the minor unit: {@code "8333.30"}, in yen {@code "8333"}.
     *
     * @throws ArithmeticException when the amount is finer than the minor unit
     */
    public String text() {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
    }
}
