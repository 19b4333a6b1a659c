package io.reglament.access.panache;

import io.reglament.access.Keyring;
import io.reglament.access.Passwords;
import io.reglament.access.StaleKeysException;
import io.reglament.access.session.Session;
import io.reglament.access.session.SessionToken;
import io.reglament.access.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The sessions in memory, as the keys are: read again by {@link AccessRefresher} and when one ends here. */
@ApplicationScoped
class LiveSessions implements Sessions {
    private static final Logger LOG = Logger.getLogger(LiveSessions.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(5);

    private final SessionStore store;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final String nobodysHash;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private volatile Known known = new Known(Map.of(), Instant.EPOCH);
    private Instant noted = Instant.EPOCH;

    private record Known(Map<String, Session> byHash, Instant readAt) {}

    LiveSessions(SessionStore store, AccountStore accounts, Passwords passwords, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        nobodysHash = passwords.hash(SessionToken.fresh(random).text());
    }

    /** A database that is away leaves them as they are; once they are too old nobody is admitted. */
    @Override
    public void refresh() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warnf("The sessions could not be read again: %s", e.getClass().getSimpleName());
        }
    }

    private synchronized void read() {
        Instant now = clock.instant();
        if (noted.plus(BETWEEN_NOTES).isBefore(now)) {
            Set<String> since = Set.copyOf(used);
            store.seen(since);
            used.removeAll(since);
            noted = now;
        }
        known = new Known(
                store.live().stream().collect(Collectors.toMap(Session::tokenHash, Function.identity())), now);
    }

    /** Where there is no such account a hash of nothing is tried, so that both take the same time. */
    @Override
    public Optional<Opened> open(String account, String password) {
        Optional<String> hash = accounts.hash(account);
        boolean right = passwords.matches(password, hash.orElse(nobodysHash));
        return right && hash.isPresent() ? Optional.of(opened(account)) : Optional.empty();
    }

    @Override
    public Optional<Opened> openFor(String subject) {
        return accounts.bySubject(subject).map(account -> opened(account.id()));
    }

    @Override
    public Optional<Session> admit(SessionToken token) {
        Known now = known;
        if (now.readAt().plus(Keyring.MAX_AGE).isBefore(clock.instant())) {
            throw new StaleKeysException(now.readAt());
        }
        return admitted(Optional.ofNullable(now.byHash().get(token.hash())));
    }

    @Override
    public Optional<Session> lookUp(SessionToken token) {
        return admitted(store.find(token.hash()));
    }

    private Optional<Session> admitted(Optional<Session> found) {
        Optional<Session> live = found.filter(session -> session.expiresAt().isAfter(clock.instant()));
        live.ifPresent(session -> used.add(session.tokenHash()));
        return live;
    }

    @Override
    public void end(String tokenHash) {
        store.end(tokenHash);
        refresh();
    }

    @Override
    public void endAll(String account) {
        accounts.endSessions(account);
        refresh();
    }

    @Override
    public Optional<Opened> change(String account, String oldPassword, String newPassword) {
        Optional<String> hash = accounts.hash(account);
        if (hash.isEmpty() || !passwords.matches(oldPassword, hash.get())) {
            return Optional.empty();
        }
        accounts.replacePassword(account, newPassword);
        refresh();
        return Optional.of(opened(account));
    }

    @Override
    public List<Session> all() {
        return store.live();
    }

    private Opened opened(String account) {
        SessionToken token = SessionToken.fresh(random);
        store.open(token, account);
        return new Opened(store.find(token.hash()).orElseThrow(), token);
    }
}
