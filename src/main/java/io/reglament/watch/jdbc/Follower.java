package io.reglament.watch.jdbc;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the watched deals up with the record, beside the path of decisions: one replica at a time reads what each writer has added. What
 * was read and how far is one transaction, so that a kill loses nothing and counts nothing twice.
 */
@ApplicationScoped
class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(hashtext('reglament.watch'))";

    /** Entries of one writer have no gaps and are committed in their order; a writer that ended adds nothing. */
    private static final String NEW = """
            SELECT event.writer, event.seq, event.id, event.client, event.deal_id, event.branch_id, event.evaluation_time,
                event.knowledge_time, event.facts, event.answer
            FROM ledger_writer AS writer LEFT JOIN watched_writer AS seen ON seen.writer = writer.id
            CROSS JOIN LATERAL (
                SELECT * FROM decision_event WHERE decision_event.writer = writer.id AND seq > coalesce(seen.seq, -1)
                ORDER BY seq LIMIT %1$d) AS event
            ORDER BY event.writer, event.seq LIMIT %1$d
            """.formatted(AT_ONCE);

    private static final String WATCH = """
            INSERT INTO watched_deal AS known (deal_id, client, branch_id, decision_id, evaluation_time, knowledge_time, open, holds_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
            ON CONFLICT (deal_id) DO UPDATE SET client = excluded.client, branch_id = excluded.branch_id,
                decision_id = excluded.decision_id, evaluation_time = excluded.evaluation_time,
                knowledge_time = excluded.knowledge_time, open = excluded.open, holds_until = excluded.holds_until
            WHERE (excluded.knowledge_time, excluded.evaluation_time, excluded.decision_id)
                > (known.knowledge_time, known.evaluation_time, known.decision_id)
            """;

    private static final String SEEN = """
            INSERT INTO watched_writer (writer, seq) VALUES (?, ?) ON CONFLICT (writer) DO UPDATE SET seq = excluded.seq
            """;

    private final DataSource database;
    private final VitalThreads vital;
    private @Nullable Thread thread;

    Follower(DataSource database, VitalThreads vital) {
        this.database = database;
        this.vital = vital;
    }

    void start(@Observes StartupEvent started) {
        thread = vital.every(BETWEEN_LOOKS, "watch", this::followAll);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (thread != null) {
            vital.end(thread);
        }
    }

    private void followAll() throws SQLException {
        while (follow() == AT_ONCE) {
            Thread.yield();
        }
    }

    /** Looks at the next decisions, and says at how many; none while another replica does. */
    int follow() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int looked = isAlone(connection) ? follow(connection) : 0;
            connection.commit();
            return looked;
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet got = lock.executeQuery(ALONE)) {
            return got.next() && got.getBoolean(1);
        }
    }

    private static int follow(Connection connection) throws SQLException {
        Map<UUID, Long> seen = new HashMap<>();
        int looked = 0;
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery(NEW);
                PreparedStatement watch = connection.prepareStatement(WATCH);
                RegisterWriter registers = new RegisterWriter(connection)) {
            while (found.next()) {
                Optional<Answered> answered = Answered.of(found.getBytes("facts"), found.getBytes("answer"));
                if (answered.isPresent()) {
                    add(watch, found, answered.get());
                    registers.add(found, answered.get());
                } else {
                    LOG.errorf("Decision %s cannot be read, and its deal is not watched", found.getString("id"));
                }
                seen.put(found.getObject("writer", UUID.class), found.getLong("seq"));
                looked++;
            }
            watch.executeBatch();
            registers.write();
        }
        try (PreparedStatement far = connection.prepareStatement(SEEN)) {
            for (Map.Entry<UUID, Long> each : seen.entrySet()) {
                far.setObject(1, each.getKey());
                far.setLong(2, each.getValue());
                far.addBatch();
            }
            far.executeBatch();
        }
        return looked;
    }

    private static void add(PreparedStatement watch, ResultSet found, Answered answered) throws SQLException {
        int at = 1;
        watch.setString(at++, found.getString("deal_id"));
        watch.setString(at++, found.getString("client"));
        watch.setString(at++, found.getString("branch_id"));
        watch.setObject(at++, found.getObject("id", UUID.class));
        watch.setTimestamp(at++, found.getTimestamp("evaluation_time"));
        watch.setTimestamp(at++, found.getTimestamp("knowledge_time"));
        watch.setBoolean(at++, answered.open());
        setInstant(watch, at, answered.holdsUntil());
        watch.addBatch();
    }

    static void setInstant(PreparedStatement statement, int at, java.time.@Nullable Instant instant)
            throws SQLException {
        if (instant == null) {
            statement.setNull(at, Types.VARCHAR);
        } else {
            statement.setString(at, instant.toString());
        }
    }
}
