package io.reglament.access.panache;

import io.reglament.access.session.Session;
import io.reglament.access.session.SessionToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sessions in the database. */
@ApplicationScoped
class SessionStore {
    private static final String LIVE = """
            SELECT session.token_hash, session.account, now.roles, coalesce(password.must_change, false), session.opened_at, session.expires_at
            FROM access_session AS session LEFT JOIN access_password AS password ON password.account = session.account
            JOIN LATERAL (
                SELECT roles, ended FROM access_account_change AS each WHERE each.account = session.account ORDER BY change DESC LIMIT 1
            ) AS now ON NOT now.ended
            WHERE session.ended_at IS NULL AND session.expires_at > :now AND session.seen_at > :idle
                AND (CAST(:hash AS text) IS NULL OR session.token_hash = :hash)
            ORDER BY session.opened_at DESC, session.token_hash
            """;

    private final EntityManager database;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionStore(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "reglament.sessions.idle", defaultValue = "PT8H") Duration idle,
            @ConfigProperty(name = "reglament.sessions.longest", defaultValue = "PT24H") Duration longest) {
        this.database = database;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** All that are live, the newest first. */
    @Transactional
    List<Session> live() {
        return read(null);
    }

    /** The live one of a token. */
    @Transactional
    Optional<Session> find(String tokenHash) {
        return read(tokenHash).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Session> read(@Nullable String tokenHash) {
        Instant now = clock.instant();
        List<Object[]> rows = database.createNativeQuery(LIVE)
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream()
                .map(row -> new Session(
                        (String) row[0],
                        (String) row[1],
                        AccountStore.roles((String) row[2]),
                        (Boolean) row[3],
                        (Instant) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Those that ended long ago are forgotten on this occasion. */
    @Transactional
    void open(SessionToken token, String account) {
        Instant now = clock.instant();
        database.createNativeQuery("DELETE FROM access_session WHERE expires_at < :long")
                .setParameter("long", now.minus(longest))
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO access_session (token_hash, account, opened_at, seen_at, expires_at)
                        VALUES (:hash, :account, :now, :now, :end)
                        """)
                .setParameter("hash", token.hash())
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("end", now.plus(longest))
                .executeUpdate();
    }

    @Transactional
    void end(String tokenHash) {
        database.createNativeQuery(
                        "UPDATE access_session SET ended_at = :now WHERE token_hash = :hash AND ended_at IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    /** That these were used just now. */
    @Transactional
    void seen(Collection<String> tokenHashes) {
        for (String each : tokenHashes) {
            database.createNativeQuery(
                            "UPDATE access_session SET seen_at = :now WHERE token_hash = :hash AND ended_at IS NULL")
                    .setParameter("now", clock.instant())
                    .setParameter("hash", each)
                    .executeUpdate();
        }
    }
}
