package io.reglament.access.panache;

import io.reglament.access.AccessRole;
import io.reglament.access.Account;
import io.reglament.access.Accounts;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes and ends keys, one change at a time over all replicas. */
@ApplicationScoped
class KeyStore {
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('reglament.access'))";

    private final EntityManager database;
    private final Clock clock;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    KeyStore(EntityManager database, Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Issue issue(String clientName, AccessRole role, @Nullable Instant expiresAt, String issuedBy, String person) {
        lock();
        ClientEntity client = ClientEntity.findById(clientName);
        if (client != null && client.role != role) {
            return new Issue.OtherRole(client.role);
        }
        boolean another = role != AccessRole.CRM
                && KeyEntity.everyKey().stream()
                        .filter(key -> key.client().equals(clientName))
                        .anyMatch(key -> !key.actsFor().equals(person));
        if (another) {
            return new Issue.OtherPerson();
        }
        List<String> live = live().stream()
                .filter(key -> key.client().equals(clientName))
                .map(ApiKey::id)
                .toList();
        if (live.size() >= Keys.LIVE_KEYS_PER_CLIENT) {
            return new Issue.TooManyKeys(live);
        }
        return persisted(client, clientName, role, expiresAt, issuedBy, person);
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

    /** Those that open something: one that acts for a person goes with his role, or with that of an administrator, who may make any; those of a CRM stay. */
    @Transactional
    List<ApiKey> live() {
        Map<String, Account> people =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return KeyEntity.liveKeys(clock.instant()).stream()
                .filter(key -> hasRole(key, people))
                .toList();
    }

    /** Held until the end of the transaction. */
    void lock() {
        lock(database);
    }

    /** What was made in this transaction is seen by the guards of the database. */
    void flush() {
        database.flush();
    }

    /** Keys and accounts change one at a time. */
    static void lock(EntityManager database) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    }

    private static boolean hasRole(ApiKey key, Map<String, Account> accounts) {
        Account person = accounts.get(key.actsFor());
        return key.role() == AccessRole.CRM
                || person == null
                || (!person.ended()
                        && (person.roles().contains(key.role())
                                || person.roles().contains(AccessRole.ADMIN)));
    }

    private Issue persisted(
            @Nullable ClientEntity known,
            String name,
            AccessRole role,
            @Nullable Instant expiresAt,
            String issuedBy,
            String person) {
        Instant now = clock.instant();
        ClientEntity client = known != null ? known : new ClientEntity(name, role, now);
        if (known == null) {
            client.persist();
        }
        BearerToken token = BearerToken.fresh(random);
        KeyEntity key = new KeyEntity(token, client, now, issuedBy, person, expiresAt);
        key.persist();
        return new Issue.Issued(key.toKey(), token);
    }
}
