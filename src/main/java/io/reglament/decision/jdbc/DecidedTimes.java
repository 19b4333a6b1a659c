package io.reglament.decision.jdbc;

import io.reglament.regulation.NormsInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks through the record for decisions that a new version would have changed; rare, so without an index that every insert would pay for. */
@ApplicationScoped
class DecidedTimes implements NormsInUse {
    private static final String LATER = """
            SELECT EXISTS (SELECT 1 FROM decision_event
                WHERE evaluation_time >= ?::timestamptz AND (?::text IS NULL OR branch_id = ?))
            """;

    private final DataSource database;

    DecidedTimes(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean decidedAtOrAfter(Instant instant, @Nullable String branchId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATER)) {
            query.setString(1, instant.toString());
            query.setString(2, branchId);
            query.setString(3, branchId);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The record could not be read", e);
        }
    }
}
