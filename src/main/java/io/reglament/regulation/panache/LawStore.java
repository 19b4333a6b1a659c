package io.reglament.regulation.panache;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database says of versions beside the imports: what was withdrawn, what decided, and what builds brought along. */
@ApplicationScoped
class LawStore {
    private final EntityManager database;
    private final Clock clock;

    LawStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How often the law was changed: imports and withdrawals are only ever added. */
    @Transactional
    long changes() {
        return ((Number) database.createNativeQuery("""
                        SELECT (SELECT count(*) FROM regulation_import) + (SELECT count(*) FROM regulation_withdrawal)
                        """).getSingleResult()).longValue();
    }

    @Transactional
    Map<String, Withdrawal> withdrawals() {
        Map<String, Withdrawal> all = new HashMap<>();
        for (Object[] row : rows("SELECT version, withdrawn_at, withdrawn_by, reason FROM regulation_withdrawal")) {
            all.put((String) row[0], new Withdrawal((Instant) row[1], (String) row[2], (String) row[3]));
        }
        return all;
    }

    /** The hash of the content by which each version first decided. */
    @Transactional
    Map<String, String> inUse() {
        Map<String, String> all = new HashMap<>();
        rows("SELECT version, content_hash FROM regulation_in_use")
                .forEach(row -> all.put((String) row[0], (String) row[1]));
        return all;
    }

    /** Keeps what this build brings along; what is kept already stays as it is. */
    @Transactional
    void keep(List<Bundle> shipped) {
        for (Bundle bundle : shipped) {
            database.createNativeQuery("""
                            INSERT INTO regulation_shipped (version, content_hash, bundle, stored_at)
                            VALUES (:version, :hash, :bundle, :now) ON CONFLICT DO NOTHING
                            """)
                    .setParameter("version", bundle.manifest().version())
                    .setParameter("hash", bundle.manifest().contentHash())
                    .setParameter("bundle", bundle.zip())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /** The zips of shipped versions that have decided, by the hash of their content, but for those of some hashes. */
    @Transactional
    Map<String, byte[]> decidedShipped(Set<String> known) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        List<?> hashes = database.createNativeQuery("""
                        SELECT content_hash FROM regulation_shipped JOIN regulation_in_use USING (version, content_hash)
                        """).getResultList();
        for (Object hash : hashes) {
            if (!known.contains((String) hash)) {
                all.put((String) hash, (byte[]) database.createNativeQuery(
                                "SELECT bundle FROM regulation_shipped WHERE content_hash = :hash LIMIT 1",
                                byte[].class)
                        .setParameter("hash", hash)
                        .getSingleResult());
            }
        }
        return all;
    }

    /** Within the caller's transaction, which holds the lock of the law. */
    void withdraw(String version, String hash, String by, String reason) {
        database.createNativeQuery("""
                        INSERT INTO regulation_withdrawal (version, content_hash, withdrawn_at, withdrawn_by, reason)
                        VALUES (:version, :hash, :now, :by, :reason)
                        """)
                .setParameter("version", version)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return database.createNativeQuery(query).getResultList();
    }
}
