package io.reglament.regulation.draft;

import java.time.Instant;

/** A finding that somebody accepts, with the reason. */
public record Acknowledgement(String finding, Instant at, String by, String reason) {}
