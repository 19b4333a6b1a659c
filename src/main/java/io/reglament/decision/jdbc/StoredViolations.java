package io.reglament.decision.jdbc;

import io.reglament.deal.DealFacts;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.decision.EarlierViolations;
import io.reglament.decision.Persons;
import io.reglament.evaluation.History;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the current state of violations. */
@ApplicationScoped
class StoredViolations implements EarlierViolations {
    /** A retracted violation counts for nothing; it opens again only by being found again. */
    private static final String READ = """
            SELECT true AS of_deal, key, code, responsible_id, violated_at, state, bonus_reduction, known_at
            FROM violation WHERE deal_id = ? AND state <> 'RETRACTED'
            UNION ALL
            SELECT false, key, code, responsible_id, violated_at, state, bonus_reduction, known_at
            FROM violation WHERE responsible_id = ANY (?) AND violated_at >= ? AND state <> 'RETRACTED'
            ORDER BY of_deal, key
            """;

    private final DataSource database;

    StoredViolations(DataSource database) {
        this.database = database;
    }

    @Override
    public History of(DealFacts facts, Instant since) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, facts.deal().dealId());
            statement.setArray(
                    2, connection.createArrayOf("text", Persons.in(facts).toArray()));
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            List<PriorViolation> ofDeal = new ArrayList<>();
            List<PriorViolation> ofPersons = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(1) ? ofDeal : ofPersons).add(violation(rows));
                }
            }
            return new History(ofDeal, ofPersons);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PriorViolation violation(ResultSet row) throws SQLException {
        return new PriorViolation(
                row.getString("key"),
                row.getString("code"),
                row.getString("responsible_id"),
                instant(row, "violated_at"),
                ViolationState.valueOf(row.getString("state")),
                row.getBigDecimal("bonus_reduction"),
                instant(row, "known_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
