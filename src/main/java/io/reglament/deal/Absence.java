package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time when somebody is away, with the deputy named for it. */
public record Absence(
        @Required Instant from,
        @Nullable Instant to,
        @Id @Nullable String deputyId) {}
