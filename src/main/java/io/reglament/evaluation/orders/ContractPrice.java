package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.math.BigDecimal;

/** A material of an order at its price, and at the contract's. */
public record ContractPrice(BigDecimal asked, BigDecimal agreed, Act act) {

    public boolean differs() {
        return asked.compareTo(agreed) != 0;
    }
}
