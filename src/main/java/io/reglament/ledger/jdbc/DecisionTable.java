package io.reglament.ledger.jdbc;

import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The decisions on disk, and the calendars that they used. */
final class DecisionTable {
    /** Separates the elements of a list inside a column of lists; no version or row id contains it. */
    static final String LIST_SEPARATOR = "\u001f";

    private static final String ADD = """
            INSERT INTO decision_event (id, writer, seq, client, request_id, body_hash, deal_id, branch_id,
                evaluation_time, knowledge_time, recorded_at, versions, version_hashes, calendar_hash, facts, history, answer)
            SELECT id::uuid, writer::uuid, seq, client, request_id, body_hash, deal_id, branch_id,
                evaluation_time::timestamptz, knowledge_time::timestamptz, recorded_at::timestamptz,
                string_to_array(versions, E'\\x1f'), string_to_array(hashes, E'\\x1f'), calendar_hash, facts, history, answer
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS entry(id, writer, seq, client, request_id, body_hash, deal_id, branch_id, evaluation_time, knowledge_time,
                    recorded_at, versions, hashes, calendar_hash, facts, history, answer)
            ON CONFLICT (client, request_id) DO NOTHING
            RETURNING id
            """;

    private static final String ADD_CALENDARS = """
            INSERT INTO calendar_content (hash, content)
            SELECT * FROM unnest(?, ?) AS calendar(hash, content) ORDER BY hash
            ON CONFLICT DO NOTHING
            """;

    private static final String STORED = """
            SELECT asked.entry, stored.id, stored.body_hash = asked.body_hash, stored.answer
            FROM unnest(?, ?, ?, ?) AS asked(entry, client, request_id, body_hash)
            JOIN decision_event stored USING (client, request_id)
            """;

    private DecisionTable() {}

    /** Adds those whose request id is new; rows go in the given order, so writers that sort alike never block each other in a ring. */
    static Set<UUID> add(Connection connection, List<Numbered> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            Columns.of(statement, rows)
                    .text(r -> r.entry().id())
                    .text(Numbered::writer)
                    .number(Numbered::seq)
                    .text(r -> r.entry().client())
                    .text(r -> r.entry().requestId())
                    .bytes(r -> r.entry().body().hash())
                    .text(r -> r.entry().dealId())
                    .text(r -> r.entry().branchId())
                    .instant(r -> r.entry().evaluationTime())
                    .instant(r -> r.entry().knowledgeTime())
                    .instant(Numbered::recordedAt)
                    .text(r -> stamps(r.entry(), DecisionEntry.Stamp::version))
                    .text(r -> stamps(r.entry(), DecisionEntry.Stamp::contentHash))
                    .bytes(r -> r.entry().calendar().hash())
                    .bytes(r -> r.entry().body().bytes())
                    .bytes(r -> r.entry().history().bytes())
                    .bytes(r -> r.entry().answer().bytes());
            Set<UUID> added = new HashSet<>();
            try (ResultSet ids = statement.executeQuery()) {
                while (ids.next()) {
                    added.add(ids.getObject(1, UUID.class));
                }
            }
            return added;
        }
    }

    private static String stamps(DecisionEntry entry, Function<DecisionEntry.Stamp, String> part) {
        return String.join(LIST_SEPARATOR, entry.versions().stream().map(part).toList());
    }

    static void addCalendars(Connection connection, List<Content> calendars) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD_CALENDARS)) {
            Columns.of(statement, calendars).bytes(Content::hash).bytes(Content::bytes);
            statement.executeUpdate();
        }
    }

    /** What the record holds for request ids that were used before, or that a try of our own has written meanwhile. */
    static Map<UUID, Outcome> stored(Connection connection, List<DecisionEntry> entries) throws SQLException {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            Columns.of(statement, entries)
                    .text(DecisionEntry::id)
                    .text(DecisionEntry::client)
                    .text(DecisionEntry::requestId)
                    .bytes(entry -> entry.body().hash());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    UUID id = UUID.fromString(rows.getString(1));
                    UUID stored = rows.getObject(2, UUID.class);
                    outcomes.put(
                            id,
                            rows.getBoolean(3)
                                    ? new Outcome.Recorded(stored, Content.of(rows.getBytes(4)), !stored.equals(id))
                                    : new Outcome.RequestIdTaken());
                }
            }
        }
        return outcomes;
    }
}
