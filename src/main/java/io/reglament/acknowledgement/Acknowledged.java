package io.reglament.acknowledgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a version.
 *
 * @param account by which he signs in
 * @param contentHash digest of the version as he saw it
 * @param signedAt null while he has only read it
 */
public record Acknowledged(
        String account,
        String version,
        String contentHash,
        Instant readAt,
        @Nullable Instant signedAt) {}
