package io.reglament.access.panache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.access.AccessRole;
import io.reglament.access.ApiKey;
import io.reglament.access.Keyring;
import io.reglament.access.Keys;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The keys with their ring in memory: read again every two seconds and after every change here. */
@ApplicationScoped
class LiveKeys implements Keys {
    private static final Logger LOG = Logger.getLogger(LiveKeys.class);

    private static final int AFTER_THE_FIRST_ADMINISTRATOR = 5_000;
    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);

    private final KeyStore store;
    private final Clock clock;
    private final VitalThreads vital;
    private @Nullable Thread reader;
    private volatile Keyring ring = new Keyring(List.of(), Instant.EPOCH);

    LiveKeys(KeyStore store, Clock clock, VitalThreads vital) {
        this.vital = vital;
        this.store = store;
        this.clock = clock;
    }

    /** On a thread of its own: whoever keeps all others busy does not lock everybody out. */
    void start(@Observes @Priority(AFTER_THE_FIRST_ADMINISTRATOR) StartupEvent started) {
        reader = vital.every(BETWEEN_READS, "keys", this::refresh);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (reader != null) {
            vital.end(reader);
        }
    }

    /** A database that is away leaves the ring as it is; once it is too old it admits nobody. */
    void refresh() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warnf("The keys could not be read again: %s", e.getClass().getSimpleName());
        }
    }

    /** The age is counted from before the query, so that nothing newer than the ring is taken for known. */
    synchronized void read() {
        Instant readAt = clock.instant();
        ring = new Keyring(store.live(), readAt);
    }

    @Override
    public Issue issue(String client, AccessRole role, @Nullable Instant expiresAt, String issuedBy) {
        Issue issue = store.issue(client, role, expiresAt, issuedBy);
        refresh();
        return issue;
    }

    @Override
    public Revocation revoke(String keyId, String revokedBy) {
        Revocation revocation = store.revoke(keyId, revokedBy);
        refresh();
        return revocation;
    }

    @Override
    public List<ApiKey> all() {
        return store.all();
    }

    @Override
    public Optional<ApiKey> admit(String token) {
        return ring.admit(token, clock.instant());
    }
}
