package io.reglament.ledger.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failed transaction means for those who wait for it. */
enum Failure {
    /** The database could not be reached, or could not serve: the connection is done with. */
    AWAY,
    /** Others stood in the way: the same again may succeed. */
    AGAIN,
    /** Something in the batch itself is refused. */
    ENTRY;

    /** By SQLSTATE: class 08, 53 and 57P are the server's state, 25006 a replica, 99 a login broken off; 40 and 55P03 are conflicts of the moment. */
    static Failure of(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.startsWith("XX")
                || state.startsWith("99")
                || state.equals("25006")) {
            return AWAY;
        }
        return state.startsWith("40") || state.equals("55P03") ? AGAIN : ENTRY;
    }
}
