package io.reglament.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored: never the secret, only its hash. A key without {@code expiresAt} lives until it is revoked.
 *
 * @param actsFor the person who made it, and who answers for what is done with it
 * @param secretHash SHA-256 of the secret's text, in lower-case hexadecimal
 */
public record ApiKey(
        String id,
        String client,
        AccessRole role,
        String actsFor,
        String secretHash,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether the key opens anything at an instant; the instant of expiry is already too late. */
    public boolean liveAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Hash and dates, too, stay out of logs. */
    @Override
    public String toString() {
        return id;
    }
}
