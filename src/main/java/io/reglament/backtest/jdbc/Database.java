package io.reglament.backtest.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction for each piece of work. */
@ApplicationScoped
class Database {
    /** SQLSTATE unique_violation. */
    private static final String TAKEN = "23505";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T done(Statements in) throws SQLException;
    }

    /** Something unique is there already. */
    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken(SQLException cause) {
            super(cause);
        }
    }

    /** @throws Taken when it would add what has to be unique */
    <T> T in(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.done(new Statements(connection));
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            if (TAKEN.equals(e.getSQLState())) {
                throw new Taken(e);
            }
            throw new IllegalStateException("The database did not do it", e);
        }
    }
}
