package io.reglament.access.session;

import io.reglament.access.AccessRole;
import java.time.Instant;
import java.util.Set;

/**
 * A person who has signed in.
 *
 * @param roles what his account allows now
 * @param mustChange whether he may do nothing but change his password
 * @param expiresAt when it ends whatever he does
 */
public record Session(
        String tokenHash,
        String account,
        Set<AccessRole> roles,
        boolean mustChange,
        Instant openedAt,
        Instant expiresAt) {
    public Session {
        roles = Set.copyOf(roles);
    }

    /** The hash stays out of logs. */
    @Override
    public String toString() {
        return "session of " + account;
    }
}
