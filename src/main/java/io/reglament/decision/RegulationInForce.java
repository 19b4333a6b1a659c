package io.reglament.decision;

import java.time.Instant;

/** A version that spoke in a decision. */
public record RegulationInForce(String code, String version, Instant effectiveFrom, String contentHash) {}
