package io.reglament.watch.jdbc;

import io.reglament.watch.jdbc.Answered.Sent;
import io.reglament.watch.jdbc.Answered.Unanswered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Writes what recorded decisions say into the registers; what is there already stays one entry. */
final class RegisterWriter implements AutoCloseable {
    private static final String UNANSWERED = """
            INSERT INTO unanswered_case AS known (table_id, inputs, deal_id, version, decision_id, evaluation_time, first_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (table_id, md5(inputs), deal_id) DO UPDATE SET
                version = CASE WHEN excluded.evaluation_time >= known.evaluation_time THEN excluded.version ELSE known.version END,
                decision_id = CASE WHEN excluded.evaluation_time >= known.evaluation_time THEN excluded.decision_id ELSE known.decision_id END,
                evaluation_time = greatest(excluded.evaluation_time, known.evaluation_time),
                first_at = least(excluded.first_at, known.first_at)
            """;
    private static final String COMPLAINT = """
            INSERT INTO grievance (id, deal_id, decision_id, rule_id, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?::timestamptz)
            ON CONFLICT DO NOTHING
            """;

    private final PreparedStatement unanswered;
    private final PreparedStatement complaints;

    RegisterWriter(Connection connection) throws SQLException {
        unanswered = connection.prepareStatement(UNANSWERED);
        complaints = connection.prepareStatement(COMPLAINT);
    }

    void add(ResultSet decision, Answered answered) throws SQLException {
        for (Unanswered each : answered.unanswered()) {
            unanswered.setString(1, each.table());
            unanswered.setString(2, each.inputs());
            unanswered.setString(3, decision.getString("deal_id"));
            unanswered.setString(4, each.version());
            unanswered.setObject(5, decision.getObject("id", UUID.class));
            unanswered.setTimestamp(6, decision.getTimestamp("evaluation_time"));
            unanswered.setTimestamp(7, decision.getTimestamp("evaluation_time"));
            unanswered.addBatch();
        }
        for (Sent each : answered.complaints()) {
            complaints.setString(1, each.id());
            complaints.setString(2, decision.getString("deal_id"));
            complaints.setObject(3, decision.getObject("id", UUID.class));
            complaints.setString(4, each.ruleId());
            complaints.setString(5, each.by());
            Follower.setInstant(complaints, 6, each.at());
            complaints.addBatch();
        }
    }

    void write() throws SQLException {
        unanswered.executeBatch();
        complaints.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (unanswered;
                complaints) {
            // Both are closed, whichever fails.
        }
    }
}
