package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client's opinion; accepted and kept, not yet evaluated. */
public record Feedback(
        @Required @Id String id,
        @Id @Nullable String by,
        @Nullable Instant at,
        @Nullable Integer score) {}
