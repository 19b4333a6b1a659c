package io.reglament.deal;

import java.time.Instant;

/** A manager's signature. */
public record Signature(
        @Required @Id String managerId, @Required Instant signedAt) {}
