package io.reglament.access.panache;

import io.reglament.access.AccessRole;
import io.reglament.access.ApiKey;
import io.reglament.access.Keyring;
import io.reglament.access.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The keys with their ring in memory: read again by {@link AccessRefresher} and after every change here. */
@ApplicationScoped
class LiveKeys implements Keys {
    private static final Logger LOG = Logger.getLogger(LiveKeys.class);

    private final KeyStore store;
    private final Clock clock;
    private volatile Keyring ring = new Keyring(List.of(), Instant.EPOCH);

    LiveKeys(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A database that is away leaves the ring as it is; once it is too old it admits nobody. */
    @Override
    public void refresh() {
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
    public Issue issue(String client, AccessRole role, @Nullable Instant expiresAt, String person) {
        Issue issue = store.issue(client, role, expiresAt, person, person);
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
