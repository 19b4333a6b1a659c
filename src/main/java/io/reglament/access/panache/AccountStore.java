package io.reglament.access.panache;

import io.reglament.access.AccessRole;
import io.reglament.access.Account;
import io.reglament.access.Accounts;
import io.reglament.access.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts in the database, one change at a time over all replicas. */
@ApplicationScoped
class AccountStore implements Accounts {
    private static final int ONE_TIME_BYTES = 15;
    private static final String ALL = """
            SELECT account.id, now.roles, subject.subject, coalesce(password.must_change, false), account.made_at, account.made_by,
                now.ended
            FROM access_account AS account LEFT JOIN access_password AS password ON password.account = account.id
            LEFT JOIN access_subject AS subject ON subject.account = account.id
            JOIN LATERAL (
                SELECT roles, ended FROM access_account_change AS each WHERE each.account = account.id ORDER BY change DESC LIMIT 1
            ) AS now ON true
            ORDER BY account.id
            """;

    private final EntityManager database;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountStore(EntityManager database, Passwords passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Account> all() {
        List<Object[]> rows = database.createNativeQuery(ALL).getResultList();
        return rows.stream()
                .map(row -> new Account(
                        (String) row[0],
                        roles((String) row[1]),
                        (String) row[2],
                        (Boolean) row[3],
                        (Instant) row[4],
                        (String) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    @Override
    @Transactional
    public Optional<String> open(String id, Set<AccessRole> roles, String by) {
        KeyStore.lock(database);
        if (byId(id).isPresent()) {
            return Optional.empty();
        }
        String oneTime = oneTimePassword();
        make(id, roles, by);
        run(
                "INSERT INTO access_password (account, hash, must_change, changed_at) VALUES (?1, ?2, true, ?3)",
                id,
                passwords.hash(oneTime),
                clock.instant());
        return Optional.of(oneTime);
    }

    @Override
    @Transactional
    public boolean openAtProvider(String id, String subject, Set<AccessRole> roles, String by) {
        KeyStore.lock(database);
        if (all().stream().anyMatch(each -> each.id().equals(id) || subject.equals(each.subject()))) {
            return false;
        }
        make(id, roles, by);
        run("INSERT INTO access_subject (account, subject) VALUES (?1, ?2)", id, subject);
        return true;
    }

    private void make(String id, Set<AccessRole> roles, String by) {
        run("INSERT INTO access_account (id, made_at, made_by) VALUES (?1, ?2, ?3)", id, clock.instant(), by);
        add(id, roles, false, by);
    }

    @Override
    @Transactional
    public Change change(String id, Set<AccessRole> roles, String by) {
        KeyStore.lock(database);
        Change allowed = allowed(id, roles);
        if (allowed == Change.DONE) {
            add(id, roles, false, by);
        }
        return allowed;
    }

    @Override
    @Transactional
    public Change end(String id, String by) {
        KeyStore.lock(database);
        Change allowed = allowed(id, Set.of());
        if (allowed == Change.DONE) {
            Set<AccessRole> roles = byId(id).orElseThrow().roles();
            add(id, roles, true, by);
            endSessions(id);
        }
        return allowed;
    }

    @Override
    @Transactional
    public Optional<String> reset(String id, String by) {
        KeyStore.lock(database);
        if (withPassword(id).isEmpty()) {
            return Optional.empty();
        }
        String oneTime = oneTimePassword();
        setPassword(id, oneTime, true);
        endSessions(id);
        return Optional.of(oneTime);
    }

    private Optional<Account> withPassword(String id) {
        return byId(id).filter(account -> !account.ended() && account.subject() == null);
    }

    /** The hash of an account that may sign in with a password. */
    @Transactional
    Optional<String> hash(String id) {
        if (withPassword(id).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((String) database.createNativeQuery("SELECT hash FROM access_password WHERE account = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    /** The person's own new password, with the end of every session that the old one opened. */
    @Transactional
    void replacePassword(String id, String password) {
        setPassword(id, password, false);
        endSessions(id);
    }

    private void setPassword(String id, String password, boolean mustChange) {
        run(
                "UPDATE access_password SET hash = ?1, must_change = ?2, changed_at = ?3 WHERE account = ?4",
                passwords.hash(password),
                mustChange,
                clock.instant(),
                id);
    }

    /** Ends every session of an account. */
    @Transactional
    void endSessions(String id) {
        run("UPDATE access_session SET ended_at = ?1 WHERE account = ?2 AND ended_at IS NULL", clock.instant(), id);
    }

    /** The roles as they are kept. */
    static Set<AccessRole> roles(String kept) {
        return Stream.of(kept.split(" "))
                .map(AccessRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
    }

    private Change allowed(String id, Set<AccessRole> roles) {
        List<Account> live = all().stream().filter(account -> !account.ended()).toList();
        if (live.stream().noneMatch(account -> account.id().equals(id))) {
            return Change.UNKNOWN;
        }
        boolean administered = roles.contains(AccessRole.ADMIN)
                || live.stream()
                        .anyMatch(account ->
                                !account.id().equals(id) && account.roles().contains(AccessRole.ADMIN));
        return administered ? Change.DONE : Change.LAST_ADMINISTRATOR;
    }

    private void add(String id, Set<AccessRole> roles, boolean ended, String by) {
        String kept = roles.stream().sorted().map(AccessRole::name).collect(Collectors.joining(" "));
        run("""
                INSERT INTO access_account_change (account, change, made_at, made_by, roles, ended)
                SELECT CAST(?1 AS text), count(*) + 1, ?2, ?3, ?4, ?5 FROM access_account_change WHERE account = ?1
                """, id, clock.instant(), by, kept, ended);
    }

    private String oneTimePassword() {
        byte[] bytes = new byte[ONE_TIME_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void run(String sql, Object... values) {
        var statement = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
