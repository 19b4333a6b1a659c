package io.reglament.regulation.document.panache;

import io.reglament.regulation.bundle.Sha256;
import io.reglament.regulation.document.ArchivedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents in the database, where they can be added and read and not be changed. */
@ApplicationScoped
class KeptDocuments implements ArchivedDocuments {
    private final EntityManager database;
    private final Clock clock;

    KeptDocuments(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Archived> find(Key key) {
        List<?> found = database.createNativeQuery("""
                        SELECT bytes, sha256, made_at FROM regulation_document
                        WHERE content_hash = :hash AND language = :language AND format = :format
                        """, Object[].class)
                .setParameter("hash", key.contentHash())
                .setParameter("language", key.language())
                .setParameter("format", key.format())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(KeptDocuments::archived)
                .findFirst();
    }

    private static Archived archived(Object[] row) {
        return new Archived((byte[]) row[0], (String) row[1], (Instant) row[2]);
    }

    /** Of two who make it at once the first one's is kept. */
    @Override
    @Transactional
    public Archived keep(Key key, byte[] bytes) {
        database.createNativeQuery("""
                        INSERT INTO regulation_document (version, content_hash, language, format, sha256, bytes, made_at)
                        VALUES (:version, :hash, :language, :format, :sha256, :bytes, :now) ON CONFLICT DO NOTHING
                        """)
                .setParameter("version", key.version())
                .setParameter("hash", key.contentHash())
                .setParameter("language", key.language())
                .setParameter("format", key.format())
                .setParameter("sha256", Sha256.of(bytes))
                .setParameter("bytes", bytes)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return find(key).orElseThrow();
    }
}
