package io.reglament.watch.jdbc;

import io.reglament.watch.Complaint;
import io.reglament.watch.Registers;
import io.reglament.watch.UnansweredCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registers in the database. */
@ApplicationScoped
class KeptRegisters implements Registers {
    private static final int MOST_A_DAY = 100;
    private static final String UNANSWERED = """
            SELECT table_id || '/' || md5(inputs) AS key, table_id, inputs,
                (array_agg(version ORDER BY evaluation_time DESC, deal_id))[1], count(*),
                (array_agg(decision_id ORDER BY evaluation_time DESC, deal_id))[1], min(first_at), max(evaluation_time)
            FROM unanswered_case
            WHERE (CAST(:table AS text) IS NULL OR table_id = CAST(:table AS text))
                AND (CAST(:after AS text) IS NULL OR table_id || '/' || md5(inputs) > CAST(:after AS text))
            GROUP BY table_id, inputs ORDER BY key
            """;
    private static final String COMPLAINTS = """
            SELECT number, id, deal_id, decision_id, rule_id, row_ref, made_by, made_at, said FROM grievance
            WHERE (CAST(:rule AS text) IS NULL OR rule_id = CAST(:rule AS text))
                AND (CAST(:before AS bigint) IS NULL OR number < CAST(:before AS bigint))
            ORDER BY number DESC
            """;

    private final EntityManager database;
    private final Clock clock;

    KeptRegisters(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Keyed> unanswered(@Nullable String table, @Nullable String after, int limit) {
        List<Object[]> rows = database.createNativeQuery(UNANSWERED)
                .setParameter("table", table)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Keyed(
                        (String) row[0],
                        new UnansweredCase(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                ((Number) row[4]).longValue(),
                                (UUID) row[5],
                                (Instant) row[6],
                                (Instant) row[7])))
                .toList();
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Complaint> complaints(@Nullable String rule, @Nullable Long before, int limit) {
        List<Object[]> rows = database.createNativeQuery(COMPLAINTS)
                .setParameter("rule", rule)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Complaint(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Instant) row[7],
                        (String) row[8]))
                .toList();
    }

    private boolean hasSaidEnough(String by) {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        Number said = (Number) database.createNativeQuery(
                        "SELECT count(*) FROM grievance WHERE made_by = :by AND deal_id IS NULL AND made_at > :since")
                .setParameter("by", by)
                .setParameter("since", since)
                .getSingleResult();
        return said.longValue() >= MOST_A_DAY;
    }

    @Override
    @Transactional
    public Optional<Complaint> complain(@Nullable String rule, @Nullable String row, String by, String said) {
        if (hasSaidEnough(by)) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Number number = (Number) database.createNativeQuery("""
                        INSERT INTO grievance (id, rule_id, row_ref, made_by, made_at, said)
                        VALUES (:id, :rule, :row, :by, :now, :said) RETURNING number
                        """)
                .setParameter("id", id)
                .setParameter("rule", rule)
                .setParameter("row", row)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("said", said)
                .getSingleResult();
        return Optional.of(new Complaint(number.longValue(), id, null, null, rule, row, by, now, said));
    }
}
