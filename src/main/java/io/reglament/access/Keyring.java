package io.reglament.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The live keys as they were when they were read. A request is checked against it without a query, so a revocation on another
 * replica takes effect when the ring is read again, and at the latest {@link #MAX_AGE} after it.
 */
public final class Keyring {
    /** An older ring admits nobody: better no answer than one to a revoked key. */
    public static final Duration MAX_AGE = Duration.ofSeconds(10);

    private final Map<String, ApiKey> keys;
    private final Instant readAt;

    public Keyring(Collection<ApiKey> keys, Instant readAt) {
        this.keys = keys.stream().collect(Collectors.toMap(ApiKey::id, Function.identity()));
        this.readAt = readAt;
    }

    /**
     * The key that a token opens now; none where it is unknown, expired or revoked, or its secret differs.
     *
     * @throws StaleKeysException when the ring is too old to tell
     */
    public Optional<ApiKey> admit(String token, Instant now) {
        if (readAt.plus(MAX_AGE).isBefore(now)) {
            throw new StaleKeysException(readAt);
        }
        return BearerToken.parse(token).flatMap(shown -> Optional.ofNullable(keys.get(shown.id()))
                .filter(shown::opens)
                .filter(key -> key.liveAt(now)));
    }
}
