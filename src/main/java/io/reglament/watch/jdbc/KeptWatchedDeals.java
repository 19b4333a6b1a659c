package io.reglament.watch.jdbc;

import io.reglament.watch.WatchedDeal;
import io.reglament.watch.WatchedDeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the watched deals. */
@ApplicationScoped
class KeptWatchedDeals implements WatchedDeals {
    private static final String DUE = """
            SELECT deal_id, client, branch_id, decision_id, evaluation_time, holds_until FROM watched_deal
            WHERE open AND (CAST(:client AS text) IS NULL OR client = :client)
                AND (CAST(:branch AS text) IS NULL OR branch_id = :branch) AND (CAST(:after AS text) IS NULL OR deal_id > :after)
                AND (holds_until <= CAST(:at AS timestamptz) OR EXISTS (
                    SELECT FROM unnest(string_to_array(:changes, ',')) AS change,
                        LATERAL (SELECT CAST(split_part(change, ' ', 1) AS timestamptz) AS since, split_part(change, ' ', 2) AS of)
                    WHERE since > evaluation_time AND since <= CAST(:at AS timestamptz) AND of IN ('', branch_id)))
            ORDER BY deal_id
            """;
    private static final String BEHIND = """
            SELECT EXISTS (
                SELECT FROM ledger_writer AS writer LEFT JOIN watched_writer AS seen ON seen.writer = writer.id
                WHERE EXISTS (SELECT FROM decision_event AS event
                    WHERE event.writer = writer.id AND event.seq > coalesce(seen.seq, -1)))
            """;

    private final EntityManager database;

    KeptWatchedDeals(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<WatchedDeal> find(Query query) {
        List<Object[]> rows = database.createNativeQuery(DUE)
                .setParameter("client", query.client())
                .setParameter("branch", query.branchId())
                .setParameter("after", query.after())
                .setParameter("at", query.at().toString())
                .setParameter(
                        "changes",
                        String.join(
                                ",",
                                query.lawChanges().stream()
                                        .map(KeptWatchedDeals::text)
                                        .toList()))
                .setMaxResults(query.limit())
                .getResultList();
        return rows.stream()
                .map(row -> new WatchedDeal(
                        (String) row[0], (String) row[1], (String) row[2], (UUID) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }

    /** A branch that has versions of its own is called by no sign that parts these. */
    private static String text(LawChange change) {
        return change.branchId() == null ? change.at().toString() : change.at() + " " + change.branchId();
    }

    @Override
    @Transactional
    public boolean upToDate() {
        return !((Boolean) database.createNativeQuery(BEHIND).getSingleResult());
    }
}
