package io.reglament.ledger.jdbc;

import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.LostViolation;
import io.reglament.ledger.FoundViolation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The violations: each event is added, and the current state follows it in the same statement.
 *
 * <p>A decision that knew less than the last one changes nothing. A state that a person gave stays when a violation is found
 * again; one that was retracted opens again. What is found as it is known, the usual case, is passed over without a lock: that is as if it
 * had come before whatever another writer is committing.
 */
final class ViolationTable {
    /** A violation in one entry; number counts within the entry. */
    private record Found(Numbered by, int number, FoundViolation violation) {}

    private record Lost(Numbered by, int number, LostViolation violation) {}

    private static final String FIND = """
            WITH found AS (
                SELECT writer::uuid, seq, number::int, key, deal_id, branch_id, code, severity, responsible_role, responsible_id,
                    violated_at::timestamptz, version, string_to_array(row_refs, E'\\x1f') AS row_refs, bonus_reduction::numeric,
                    sameness, content, decision_id::uuid, evaluation_time::timestamptz, knowledge_time::timestamptz,
                    recorded_at::timestamptz, client
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    AS given(writer, seq, number, key, deal_id, branch_id, code, severity, responsible_role, responsible_id,
                        violated_at, version, row_refs, bonus_reduction, sameness, content, decision_id, evaluation_time,
                        knowledge_time, recorded_at, client)
            ), changed AS (
                INSERT INTO violation AS known (key, revision, state, deal_id, branch_id, code, severity, responsible_role,
                    responsible_id, violated_at, listed_at, version, row_refs, bonus_reduction, sameness, content, decision_id,
                    known_at, evaluation_time, knowledge_time, recorded_at)
                SELECT key, 1, 'OPEN', deal_id, branch_id, code, severity, responsible_role, responsible_id, violated_at,
                    violated_at, version, row_refs, bonus_reduction, sameness, content, decision_id, knowledge_time,
                    evaluation_time, knowledge_time, recorded_at
                FROM found ORDER BY key
                ON CONFLICT (key) DO UPDATE SET
                    revision = known.revision + 1,
                    state = CASE known.state WHEN 'RETRACTED' THEN 'OPEN' ELSE known.state END,
                    reason = CASE known.state WHEN 'RETRACTED' THEN NULL ELSE known.reason END,
                    severity = excluded.severity, responsible_role = excluded.responsible_role,
                    responsible_id = excluded.responsible_id, violated_at = excluded.violated_at, version = excluded.version,
                    row_refs = excluded.row_refs, bonus_reduction = excluded.bonus_reduction, sameness = excluded.sameness,
                    content = excluded.content, decision_id = excluded.decision_id, evaluation_time = excluded.evaluation_time,
                    knowledge_time = excluded.knowledge_time, recorded_at = excluded.recorded_at
                WHERE (excluded.knowledge_time, excluded.evaluation_time) >= (known.knowledge_time, known.evaluation_time)
                    AND (known.sameness <> excluded.sameness OR known.state = 'RETRACTED')
                RETURNING key, revision, state, listed_at, reason, cause
            )
            INSERT INTO violation_event (writer, seq, number, key, revision, state, deal_id, branch_id, code, severity,
                responsible_role, responsible_id, violated_at, listed_at, version, row_refs, content, decision_id, recorded_at,
                actor, reason, cause)
            SELECT writer, seq, number, key, revision, state, deal_id, branch_id, code, severity, responsible_role,
                responsible_id, violated_at, listed_at, version, row_refs, content, decision_id, recorded_at, client, reason, cause
            FROM found JOIN changed USING (key)
            """;

    private static final String NEWS = """
            SELECT DISTINCT key FROM unnest(?, ?) AS found(key, sameness) LEFT JOIN violation AS known USING (key)
            WHERE known.key IS NULL OR known.sameness <> found.sameness OR known.state = 'RETRACTED'
            """;

    private static final String LOCK = """
            SELECT FROM violation WHERE key = ANY (?) ORDER BY key FOR UPDATE
            """;

    private static final String LOSE = """
            WITH lost AS (
                SELECT writer::uuid, seq, number::int, key, reason, decision_id::uuid, evaluation_time::timestamptz,
                    knowledge_time::timestamptz, recorded_at::timestamptz, client
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    AS given(writer, seq, number, key, reason, decision_id, evaluation_time, knowledge_time, recorded_at, client)
            ), changed AS (
                UPDATE violation AS known SET
                    revision = known.revision + 1, state = 'RETRACTED', reason = lost.reason,
                    decision_id = lost.decision_id, evaluation_time = lost.evaluation_time,
                    knowledge_time = lost.knowledge_time, recorded_at = lost.recorded_at
                FROM lost
                WHERE known.key = lost.key AND known.state IN ('OPEN', 'CONFIRMED', 'DISPUTED')
                    AND (lost.knowledge_time, lost.evaluation_time) >= (known.knowledge_time, known.evaluation_time)
                RETURNING known.*
            )
            INSERT INTO violation_event (writer, seq, number, key, revision, state, deal_id, branch_id, code, severity,
                responsible_role, responsible_id, violated_at, listed_at, version, row_refs, content, decision_id, recorded_at,
                actor, reason, cause)
            SELECT lost.writer, lost.seq, lost.number, key, changed.revision, changed.state, changed.deal_id, changed.branch_id,
                changed.code, changed.severity, changed.responsible_role, changed.responsible_id, changed.violated_at,
                changed.listed_at, changed.version, changed.row_refs, changed.content, changed.decision_id, changed.recorded_at,
                lost.client, changed.reason, changed.cause
            FROM lost JOIN changed USING (key)
            """;

    private ViolationTable() {}

    /** Entry by entry: a key that several entries of the batch name is written as often, in their order. */
    static void add(Connection connection, List<Numbered> entries) throws SQLException {
        lock(connection, entries);
        for (Round round : rounds(entries, news(connection, entries))) {
            find(connection, round.found);
            lose(connection, round.lost);
        }
    }

    /** A statement may touch a key once. */
    private record Round(List<Found> found, List<Lost> lost) {}

    /** The keys of which an entry says something new. */
    private static Set<String> news(Connection connection, List<Numbered> entries) throws SQLException {
        Set<String> news = new HashSet<>();
        List<FoundViolation> found = new ArrayList<>();
        for (Numbered by : entries) {
            by.entry().lost().forEach(violation -> news.add(violation.key()));
            found.addAll(by.entry().found());
        }
        if (!found.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(NEWS)) {
                Columns.of(statement, found)
                        .text(FoundViolation::key)
                        .bytes(violation -> violation.sameness().hash());
                try (ResultSet keys = statement.executeQuery()) {
                    while (keys.next()) {
                        news.add(keys.getString(1));
                    }
                }
            }
        }
        return news;
    }

    private static List<Round> rounds(List<Numbered> entries, Set<String> news) {
        List<Round> rounds = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Numbered by : entries) {
            int number = 0;
            for (FoundViolation violation : by.entry().found()) {
                number++;
                if (news.contains(violation.key())) {
                    round(rounds, times, violation.key()).found.add(new Found(by, number, violation));
                }
            }
            for (LostViolation violation : by.entry().lost()) {
                round(rounds, times, violation.key()).lost.add(new Lost(by, ++number, violation));
            }
        }
        return rounds;
    }

    private static Round round(List<Round> rounds, Map<String, Integer> times, String key) {
        int time = times.merge(key, 1, Integer::sum);
        if (time > rounds.size()) {
            rounds.add(new Round(new ArrayList<>(), new ArrayList<>()));
        }
        return rounds.get(time - 1);
    }

    /** All keys in one order, before the first change: writers of several replicas queue up and never block each other in a ring. */
    private static void lock(Connection connection, List<Numbered> entries) throws SQLException {
        boolean retracts = entries.stream().anyMatch(by -> !by.entry().lost().isEmpty());
        if (!retracts) {
            return;
        }
        List<String> keys = new ArrayList<>();
        for (Numbered by : entries) {
            by.entry().found().forEach(violation -> keys.add(violation.key()));
            by.entry().lost().forEach(violation -> keys.add(violation.key()));
        }
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            Columns.of(statement, keys).text(key -> key);
            statement.execute();
        }
    }

    private static void find(Connection connection, List<Found> found) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparing(f -> f.violation.key()));
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            Columns.of(statement, found)
                    .text(f -> f.by.writer())
                    .number(f -> f.by.seq())
                    .number(Found::number)
                    .text(f -> f.violation.key())
                    .text(f -> entry(f).dealId())
                    .text(f -> entry(f).branchId())
                    .text(f -> f.violation.code())
                    .text(f -> f.violation.severity())
                    .text(f -> f.violation.responsibleRole())
                    .text(f -> f.violation.responsibleId())
                    .instant(f -> f.violation.violatedAt())
                    .text(f -> f.violation.version())
                    .text(f -> String.join(DecisionTable.LIST_SEPARATOR, f.violation.rows()))
                    .text(f -> f.violation.bonusReduction())
                    .bytes(f -> f.violation.sameness().hash())
                    .bytes(f -> f.violation.content().bytes())
                    .text(f -> entry(f).id())
                    .instant(f -> entry(f).evaluationTime())
                    .instant(f -> entry(f).knowledgeTime())
                    .instant(f -> f.by.recordedAt())
                    .text(f -> entry(f).client());
            statement.executeUpdate();
        }
    }

    private static void lose(Connection connection, List<Lost> lost) throws SQLException {
        if (lost.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(LOSE)) {
            Columns.of(statement, lost)
                    .text(l -> l.by.writer())
                    .number(l -> l.by.seq())
                    .number(Lost::number)
                    .text(l -> l.violation.key())
                    .text(l -> l.violation.reason())
                    .text(l -> l.by.entry().id())
                    .instant(l -> l.by.entry().evaluationTime())
                    .instant(l -> l.by.entry().knowledgeTime())
                    .instant(l -> l.by.recordedAt())
                    .text(l -> l.by.entry().client());
            statement.executeUpdate();
        }
    }

    private static DecisionEntry entry(Found found) {
        return found.by.entry();
    }
}
