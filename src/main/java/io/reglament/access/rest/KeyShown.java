package io.reglament.access.rest;

import io.reglament.access.ApiKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key as an administrator sees it afterwards. */
public record KeyShown(
        String keyId,
        String client,
        String role,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {
    static KeyShown of(ApiKey key) {
        return new KeyShown(
                key.id(), key.client(), key.role().code(), key.createdAt(), key.expiresAt(), key.revokedAt());
    }
}
