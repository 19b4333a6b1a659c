package io.reglament.evaluation.documents;

import io.reglament.money.Money;
import java.time.Instant;

/** A quoted price, and what its list price, discount and tax make. */
public record PriceBreakdownCheck(String documentId, Money stated, Money made, Instant at) {

    public boolean differs() {
        return !stated.currency().equals(made.currency()) || stated.amount().compareTo(made.amount()) != 0;
    }
}
