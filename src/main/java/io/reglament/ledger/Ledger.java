package io.reglament.ledger;

import java.util.Optional;

/** Where decisions are recorded: added in groups, in the order of arrival, each exactly once. */
public interface Ledger {

    /** Why nothing would be accepted now, to be asked before the work of deciding is done. */
    Optional<Outcome.Why> closed();

    /** Accepts an entry for the next commit, or refuses it at once; never blocks. */
    Pending append(DecisionEntry entry);
}
