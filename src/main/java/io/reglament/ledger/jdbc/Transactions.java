package io.reglament.ledger.jdbc;

import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.regulation.StandingLaw;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The writer's transactions, on one connection for as long as it lives.
 *
 * <p>Each connection writes a sequence of its own from 1 without gaps: so a commit whose end was not heard leaves no doubt
 * about the next number.
 */
@Dependent
class Transactions {
    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final Comparator<DecisionEntry> BY_REQUEST =
            Comparator.comparing(DecisionEntry::client).thenComparing(DecisionEntry::requestId);
    private static final int PROBE_SECONDS = 2;

    /** Whatever the role's own settings say: an answer means that it is on disk. What is stricter than "on" stays. */
    private static final String DURABLE = """
            SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
            """;

    private final DataSource database;
    private final Clock clock;
    private final EngineFingerprint engine;
    private final TimeOrderedIds ids;

    private @Nullable Connection connection;
    private UUID writer = new UUID(0, 0);
    private long lastSeq;
    private final Set<Content> knownCalendars = new HashSet<>();
    private final @Nullable LawAtCommit law;

    @Inject
    Transactions(DataSource database, Clock clock, EngineFingerprint engine, TimeOrderedIds ids, StandingLaw law) {
        this(database, clock, engine, ids, new LawAtCommit(law, clock));
    }

    /** @param law null where entries are written whatever they were decided by */
    Transactions(
            DataSource database, Clock clock, EngineFingerprint engine, TimeOrderedIds ids, @Nullable LawAtCommit law) {
        this.law = law;
        this.database = database;
        this.clock = clock;
        this.engine = engine;
        this.ids = ids;
    }

    /** Writes what is new of these entries, together or not at all, and tells for each what the record holds now. */
    Map<UUID, Outcome> commit(List<DecisionEntry> entries) throws CommitFailed {
        boolean inDoubt = false;
        try {
            Connection open = open();
            List<DecisionEntry> sorted = entries.stream().sorted(BY_REQUEST).toList();
            Map<UUID, Outcome> outcomes = new HashMap<>();
            List<Numbered> added = add(open, sorted, outcomes);
            added.forEach(row -> outcomes.put(row.entry().id(), recorded(row.entry())));
            if (added.size() < entries.size()) {
                List<DecisionEntry> others = sorted.stream()
                        .filter(e -> !outcomes.containsKey(e.id()))
                        .toList();
                outcomes.putAll(DecisionTable.stored(open, others));
            }
            inDoubt = !added.isEmpty();
            open.commit();
            lastSeq += added.size();
            added.forEach(row -> knownCalendars.add(row.entry().calendar()));
            if (law != null) {
                law.written(added.stream().map(Numbered::entry).toList());
            }
            return outcomes;
        } catch (SQLException e) {
            abandon(e);
            throw new CommitFailed(e, inDoubt);
        }
    }

    private static Outcome recorded(DecisionEntry entry) {
        return new Recorded(entry.id(), entry.answer(), false);
    }

    /** Until all of one try are new: numbers have no gaps, so a try that met a repeat is rolled back and made again without it. */
    private List<Numbered> add(Connection open, List<DecisionEntry> sorted, Map<UUID, Outcome> outcomes)
            throws SQLException {
        List<DecisionEntry> candidates = lawful(open, sorted, outcomes);
        while (!candidates.isEmpty()) {
            addCalendars(open, candidates);
            List<Numbered> rows = numbered(candidates);
            Set<UUID> added = DecisionTable.add(open, rows);
            if (added.size() == rows.size()) {
                ViolationTable.add(open, rows);
                return rows;
            }
            open.rollback();
            List<DecisionEntry> fresh =
                    candidates.stream().filter(e -> added.contains(e.id())).toList();
            candidates = lawful(open, fresh, outcomes);
        }
        return List.of();
    }

    /** What was decided by a law that was changed meanwhile is not recorded; asked again, it is decided by the law of now. */
    private List<DecisionEntry> lawful(Connection open, List<DecisionEntry> entries, Map<UUID, Outcome> outcomes)
            throws SQLException {
        if (law == null || entries.isEmpty()) {
            return entries;
        }
        List<DecisionEntry> standing = law.standing(open, entries);
        if (standing.size() < entries.size()) {
            Set<UUID> left = standing.stream().map(DecisionEntry::id).collect(Collectors.toSet());
            entries.stream()
                    .filter(each -> !left.contains(each.id()))
                    .forEach(each -> outcomes.put(each.id(), new Outcome.NotRecorded(Outcome.Why.OVERLOADED)));
        }
        return standing;
    }

    private List<Numbered> numbered(List<DecisionEntry> entries) {
        Instant now = clock.instant();
        List<Numbered> rows = new ArrayList<>(entries.size());
        for (DecisionEntry entry : entries) {
            rows.add(new Numbered(entry, writer, lastSeq + rows.size() + 1, now));
        }
        return rows;
    }

    private void addCalendars(Connection open, List<DecisionEntry> entries) throws SQLException {
        List<Content> fresh = entries.stream()
                .map(DecisionEntry::calendar)
                .distinct()
                .filter(calendar -> !knownCalendars.contains(calendar))
                .toList();
        if (!fresh.isEmpty()) {
            DecisionTable.addCalendars(open, fresh);
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = database.getConnection();
            connection = open;
            open.setAutoCommit(false);
            begin(open);
        }
        return open;
    }

    private void begin(Connection open) throws SQLException {
        writer = ids.next();
        lastSeq = 0;
        knownCalendars.clear();
        if (law != null) {
            law.forget();
        }
        try (Statement limits = open.createStatement()) {
            limits.execute("SET lock_timeout = '3s'; SET statement_timeout = '20s'");
            limits.execute(DURABLE);
        }
        try (PreparedStatement add = open.prepareStatement(
                "INSERT INTO ledger_writer (id, started_at, engine, rules_hash) VALUES (?, ?::timestamptz, ?, ?)")) {
            add.setObject(1, writer);
            add.setString(2, clock.instant().toString());
            add.setString(3, engine.fingerprint());
            add.setString(4, engine.rulesHash());
            add.executeUpdate();
        }
        open.commit();
    }

    /** After a refusal the connection serves on; after anything else it is given up, and the next try has a new one. */
    private void abandon(SQLException failure) {
        if (Failure.of(failure) == Failure.AWAY) {
            close();
            return;
        }
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("Rollback failed", e);
            close();
        }
    }

    /** Whether the database answers; on a new connection. */
    boolean reachable() {
        close();
        try {
            return open().isValid(PROBE_SECONDS);
        } catch (SQLException e) {
            LOG.debug("The database is away", e);
            close();
            return false;
        }
    }

    /** A setting of the connection on which is written. */
    String setting(String name) throws SQLException {
        try (PreparedStatement show = open().prepareStatement("SELECT current_setting(?)")) {
            show.setString(1, name);
            try (ResultSet setting = show.executeQuery()) {
                setting.next();
                return setting.getString(1);
            }
        }
    }

    void close() {
        try (Connection old = connection) {
            connection = null;
            if (old != null && !old.isClosed()) {
                old.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("A connection was given up", e);
        }
    }
}
