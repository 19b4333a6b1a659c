package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order under a contract, against the contract's term.
 *
 * @param date the local date of the order
 */
public record ContractTerm(
        @Nullable LocalDate from, @Nullable LocalDate to, LocalDate date, Act act) {

    /** Whether the contract is known not to be in force on the date; an end that is not known leaves it open. */
    public boolean notInForce() {
        return from != null && date.isBefore(from) || to != null && date.isAfter(to);
    }
}
