package io.reglament.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached, is starting, stopping or full, from a fault of ours. */
final class DatabaseAway {
    /**
     * Classes of SQLSTATE: connection exception, insufficient resources, operator intervention, system error; and what pgJDBC says
     * of a login that was broken off.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58", "99");

    private static final String DISK_FULL = "53100";

    /** What the connection pool says when none became free in time; it has no SQLSTATE. */
    private static final String POOL_EXHAUSTED = "Acquisition timeout";

    private DatabaseAway() {}

    /** Words for an operator, where the database says more than that it is away. */
    static String why(@Nullable Throwable failure) {
        boolean full =
                Causes.any(failure, cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
        return full ? "the disk of the database is full" : "the database is away";
    }

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Causes.any(failure, cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            String message = failure.getMessage();
            return message != null && message.startsWith(POOL_EXHAUSTED);
        }
        return state.length() > 2 && STATES.contains(state.substring(0, 2));
    }
}
