package io.reglament.regulation.panache;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The imported bundles; one change of the law at a time over all replicas, and none while decisions are written. */
@ApplicationScoped
class ImportStore {
    /** The writer of decisions takes the same lock, shared. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('reglament.regulation'))";

    private final EntityManager database;
    private final Clock clock;

    ImportStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An import as it is stored; the zip is null where the reader has it already. */
    record Stored(String version, String contentHash, Origin origin, byte @org.jspecify.annotations.Nullable [] zip) {}

    /** Adds a bundle with its approval if the check still says so when nobody else can import. */
    @Transactional
    boolean add(Bundle bundle, Origin origin, Supplier<Boolean> stillAllowed, Runnable approval) {
        return alone(() -> {
            boolean allowed = stillAllowed.get();
            if (allowed) {
                approval.run();
                new ImportEntity(bundle, clock.instant(), origin).persist();
            }
            return allowed;
        });
    }

    /** Does something while no version comes or goes and no decision is written. */
    @Transactional
    <T> T alone(Supplier<T> change) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
        return change.get();
    }

    /** All imports in the order of their names; those of known content without their bytes. */
    @Transactional
    List<Stored> all(Set<String> knownHashes) {
        List<Stored> all = new ArrayList<>();
        for (Object row : database.createQuery(
                        "select version, contentHash, importedBy, draft from ImportEntity order by version",
                        Object[].class)
                .getResultList()) {
            Object[] known = (Object[]) row;
            String version = (String) known[0];
            String hash = (String) known[1];
            byte[] zip = knownHashes.contains(hash)
                    ? null
                    : database.createQuery("select bundle from ImportEntity where version = :version", byte[].class)
                            .setParameter("version", version)
                            .getSingleResult();
            all.add(new Stored(version, hash, new Origin((String) known[2], (Long) known[3]), zip));
        }
        return all;
    }
}
