package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Discontent with a rule; accepted and kept, not yet evaluated. */
public record Grievance(
        @Required @Id String id,
        @Id @Nullable String by,
        @Nullable Instant at,
        @Nullable String ruleId) {}
