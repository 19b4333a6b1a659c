package io.reglament.ledger.jdbc;

import java.sql.SQLException;

/** A transaction of the writer failed; in doubt when the commit had been sent and its answer was not heard. */
final class CommitFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final boolean inDoubt;

    CommitFailed(SQLException cause, boolean inDoubt) {
        super(cause);
        this.failure = Failure.of(cause);
        this.inDoubt = inDoubt;
    }

    Failure failure() {
        return failure;
    }

    /** For the log: PostgreSQL's own words may quote facts. */
    String state() {
        return getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "none";
    }

    boolean inDoubt() {
        return inDoubt;
    }
}
