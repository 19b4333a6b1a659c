package io.reglament.access.panache;

import io.reglament.access.AccessRole;
import io.reglament.access.ApiKey;
import io.reglament.access.BearerToken;
import io.reglament.access.Keys;
import io.reglament.access.Keys.Issue;
import io.reglament.access.Keys.Revocation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes and ends keys, one change at a time over all replicas. */
@ApplicationScoped
class KeyStore {
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('reglament.access'))";

    private final EntityManager database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeyStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Issue issue(String clientName, AccessRole role, @Nullable Instant expiresAt, String issuedBy) {
        lock();
        ClientEntity client = ClientEntity.findById(clientName);
        if (client != null && client.role != role) {
            return new Issue.OtherRole(client.role);
        }
        List<String> live = live().stream()
                .filter(key -> key.client().equals(clientName))
                .map(ApiKey::id)
                .toList();
        if (live.size() >= Keys.LIVE_KEYS_PER_CLIENT) {
            return new Issue.TooManyKeys(live);
        }
        return persisted(client, clientName, role, expiresAt, issuedBy);
    }

    @Transactional
    Revocation revoke(String keyId, String revokedBy) {
        lock();
        KeyEntity key = KeyEntity.findById(keyId);
        if (key == null || key.revokedAt != null) {
            return Revocation.UNKNOWN;
        }
        List<ApiKey> admins =
                live().stream().filter(each -> each.role() == AccessRole.ADMIN).toList();
        if (admins.size() == 1 && admins.get(0).id().equals(keyId)) {
            return Revocation.LAST_ADMIN_KEY;
        }
        key.revoke(clock.instant(), revokedBy);
        return Revocation.REVOKED;
    }

    @Transactional
    List<ApiKey> all() {
        return KeyEntity.everyKey();
    }

    @Transactional
    List<ApiKey> live() {
        return KeyEntity.liveKeys(clock.instant());
    }

    /** Held until the end of the transaction. */
    void lock() {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    }

    private Issue persisted(
            @Nullable ClientEntity known, String name, AccessRole role, @Nullable Instant expiresAt, String issuedBy) {
        Instant now = clock.instant();
        ClientEntity client = known != null ? known : new ClientEntity(name, role, now);
        if (known == null) {
            client.persist();
        }
        BearerToken token = BearerToken.fresh(random);
        KeyEntity key = new KeyEntity(token, client, now, issuedBy, expiresAt);
        key.persist();
        return new Issue.Issued(key.toKey(), token);
    }
}
