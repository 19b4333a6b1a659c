package io.reglament.evaluation.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A callback that the client asked for, until it is met by a call at or after the agreed time or by any conversation (decided 13).
 *
 * @param metBy the contact that met it, null while it is owed
 */
public record Callback(
        NormalisedContact asked,
        Instant callbackAt,
        @Nullable NormalisedContact metBy) {}
