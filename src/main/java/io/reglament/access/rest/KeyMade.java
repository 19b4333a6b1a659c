package io.reglament.access.rest;

import io.reglament.access.Keys.Issue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A new key with its token, which nobody can be told again. */
public record KeyMade(
        String keyId,
        String client,
        String role,
        String actsFor,
        String key,
        @Nullable Instant expiresAt) {
    static KeyMade of(Issue.Issued issued) {
        return new KeyMade(
                issued.key().id(),
                issued.key().client(),
                issued.key().role().code(),
                issued.key().actsFor(),
                issued.token().text(),
                issued.key().expiresAt());
    }
}
