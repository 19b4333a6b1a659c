package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.math.BigDecimal;

/**
 * What all schedules of a contract plan together up to an order, against the contract's target (decided 33).
 *
 * @param before planned by the schedules before this order
 */
public record ContractQuantity(BigDecimal before, BigDecimal planned, BigDecimal target, Act act) {

    /** Only the order that crosses the line is to blame. */
    public boolean crosses() {
        return planned.compareTo(target) > 0 && before.compareTo(target) <= 0;
    }
}
