package io.reglament.acknowledgement.jdbc;

import io.reglament.acknowledgement.Acknowledged;
import io.reglament.acknowledgement.Acknowledgements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Marks as rows that are only added. */
@ApplicationScoped
class KeptAcknowledgements implements Acknowledgements {
    private static final String MARK = """
            INSERT INTO acknowledgement (account, version, content_hash, mark, marked_at)
            VALUES (:account, :version, :hash, :mark, :now) ON CONFLICT DO NOTHING
            """;
    private static final String READ = """
            SELECT read.account, read.version, read.content_hash, read.marked_at, signed.marked_at
            FROM acknowledgement AS read LEFT JOIN acknowledgement AS signed ON signed.account = read.account
                AND signed.version = read.version AND signed.content_hash = read.content_hash AND signed.mark = 'SIGNED'
            WHERE read.mark = 'READ' AND %s ORDER BY read.account, read.version, read.content_hash
            """;

    private final EntityManager database;
    private final Clock clock;

    KeptAcknowledgements(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome mark(String account, String version, String contentHash, Mark mark) {
        if (mark == Mark.SIGNED
                && of(account).stream().noneMatch(each -> each.contentHash().equals(contentHash))) {
            return Outcome.NOT_READ;
        }
        int added = database.createNativeQuery(MARK)
                .setParameter("account", account)
                .setParameter("version", version)
                .setParameter("hash", contentHash)
                .setParameter("mark", mark.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return added == 1 ? Outcome.MARKED : Outcome.ALREADY;
    }

    @Override
    @Transactional
    public List<Acknowledged> of(String account) {
        return read(database.createNativeQuery(READ.formatted("read.account = :account"))
                .setParameter("account", account));
    }

    @Override
    @Transactional
    public List<Acknowledged> ofVersion(String version, String contentHash) {
        return read(database.createNativeQuery(READ.formatted("read.version = :version AND read.content_hash = :hash"))
                .setParameter("version", version)
                .setParameter("hash", contentHash));
    }

    @SuppressWarnings("unchecked")
    private static List<Acknowledged> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Acknowledged(
                        (String) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4]))
                .toList();
    }
}
