package io.reglament.access.rest;

import io.reglament.access.ApiKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key as an administrator sees it afterwards. */
public record KeyView(
        String keyId,
        String client,
        String role,
        String actsFor,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {
    static KeyView of(ApiKey key) {
        return new KeyView(
                key.id(),
                key.client(),
                key.role().code(),
                key.actsFor(),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt());
    }
}
