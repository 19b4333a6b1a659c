package io.reglament.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of all clients. A refusal is a value. */
public interface Keys {
    /** Two live keys a client: the old one goes on while the new one is brought out. */
    int LIVE_KEYS_PER_CLIENT = 2;

    /**
     * A new key; the client is made with its first one and keeps its role.
     *
     * @param person who makes it, and for whom it acts
     */
    Issue issue(String client, AccessRole role, @Nullable Instant expiresAt, String person);

    /** Ends a key at once on this replica, and within {@link Keyring#MAX_AGE} on the others. */
    Revocation revoke(String keyId, String revokedBy);

    /** Looks at once what was changed. */
    void refresh();

    /** All keys, dead ones too, by client and time of making. */
    List<ApiKey> all();

    /** The live key that a token opens; read from memory. */
    Optional<ApiKey> admit(String token);

    /** What came of asking for a key. */
    sealed interface Issue {
        /** The only time that the token is told. */
        record Issued(ApiKey key, BearerToken token) implements Issue {}

        /** The client has as many live keys as it may have. */
        record TooManyKeys(List<String> liveKeyIds) implements Issue {}

        /** The keys of the client act for another person. */
        record OtherPerson() implements Issue {}

        /** The client has another role. */
        record OtherRole(AccessRole role) implements Issue {}
    }

    /** What came of ending a key. */
    enum Revocation {
        REVOKED,
        UNKNOWN,
        /** Without it nobody could make a key again. */
        LAST_ADMIN_KEY
    }
}
