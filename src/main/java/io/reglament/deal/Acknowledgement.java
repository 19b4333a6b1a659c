package io.reglament.deal;

import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody has read and signed a version of the regulation. */
public record Acknowledgement(
        @Required String version,
        @Nullable Instant readAt,
        @Nullable Instant signedAt) {}
