package io.reglament.evaluation.documents;

import io.reglament.finding.Act;
import java.util.List;

/** An invoice against the orders that it refers to: what differs of total, currency and lines. */
public record InvoiceComparison(List<String> fields, Act act) {

    public boolean differs() {
        return !fields.isEmpty();
    }
}
