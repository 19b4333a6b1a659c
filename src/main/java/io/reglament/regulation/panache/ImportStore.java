package io.reglament.regulation.panache;

import io.reglament.regulation.bundle.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The imported bundles, one import at a time over all replicas. */
@ApplicationScoped
class ImportStore {
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('reglament.regulation'))";

    private final EntityManager database;
    private final Clock clock;

    ImportStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a bundle if the check still says so when nobody else can import. */
    @Transactional
    boolean add(Bundle bundle, String importedBy, Supplier<Boolean> stillAllowed) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
        if (!stillAllowed.get()) {
            return false;
        }
        new ImportEntity(bundle, clock.instant(), importedBy).persist();
        return true;
    }

    @Transactional
    List<Bundle> all() {
        return ImportEntity.inOrder().stream()
                .map(stored -> Bundle.unzip(stored.bundle))
                .toList();
    }

    /** Imports are only ever added. */
    @Transactional
    long count() {
        return ImportEntity.count();
    }
}
