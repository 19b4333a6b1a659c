package io.reglament.backtest;

import java.math.BigDecimal;

/**
 * Commission that the draft moves, exact, in the unit of a currency: each deal's difference counts on its side.
 *
 * @param more what is earned more
 * @param fewer what is earned less, not negative
 */
public record MovedMoney(BigDecimal more, BigDecimal fewer) {
    public MovedMoney plus(MovedMoney other) {
        return new MovedMoney(more.add(other.more), fewer.add(other.fewer));
    }

    static MovedMoney of(BigDecimal difference) {
        BigDecimal none = BigDecimal.ZERO.setScale(difference.scale());
        return difference.signum() < 0 ? new MovedMoney(none, difference.negate()) : new MovedMoney(difference, none);
    }
}
