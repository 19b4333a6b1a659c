package io.reglament.calendar;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * An amount of working time or of days, as a table states it; {@code share} is the percent of it that is meant (100: all).
 *
 * <p>Only spans in minutes and hours keep a share: a share of days is rounded up to whole days at once.
 */
public record Span(int amount, SpanUnit unit, int share) {

    private static final int WHOLE = 100;

    public Span {
        if (amount < 0 || share < 0) {
            throw new IllegalArgumentException("A span is not negative: " + amount + " " + unit + ", " + share + " %");
        }
        if (unit.inDays() && share != WHOLE) {
            throw new IllegalArgumentException("A span in days has no share: " + share + " %");
        }
    }

    /**
     * The span of an amount that may have a fraction where the unit is an hour.
     *
     * @throws ArithmeticException when it does not come to whole minutes, or to whole days
     */
    public static Span of(BigDecimal amount, SpanUnit unit) {
        return unit == SpanUnit.WORKING_HOUR && amount.stripTrailingZeros().scale() > 0
                ? new Span(
                        amount.multiply(BigDecimal.valueOf(unit.openTime().toMinutes()))
                                .intValueExact(),
                        SpanUnit.WORKING_MINUTE)
                : new Span(amount.intValueExact(), unit);
    }

    public Span(int amount, SpanUnit unit) {
        this(amount, unit, WHOLE);
    }

    /**
     * The given percent of this span, above 100 too. Minutes and hours: exact, cut to the whole second. Days: rounded up to
     * whole days, at least one, because a term in days ends with a close.
     */
    public Span percent(int percent) {
        if (!unit.inDays()) {
            return new Span(amount, unit, Math.toIntExact((long) share * percent / WHOLE));
        }
        long days = -Math.floorDiv(-(long) amount * percent, WHOLE);
        return new Span(Math.toIntExact(Math.max(1, days)), unit);
    }

    /** The open time that the span takes, in whole seconds rounded down; only for minutes and hours. */
    public Duration openTime() {
        if (unit.inDays()) {
            throw new IllegalArgumentException("A span in days has no open time: " + this);
        }
        return Duration.ofSeconds(
                unit.openTime().multipliedBy(amount).multipliedBy(share).getSeconds() / WHOLE);
    }
}
