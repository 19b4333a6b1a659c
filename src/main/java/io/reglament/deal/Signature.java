package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;

/** A manager's signature. */
public record Signature(
        @Required @Id String managerId, @Required Instant signedAt) {}
