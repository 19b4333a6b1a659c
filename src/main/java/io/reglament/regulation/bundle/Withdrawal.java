package io.reglament.regulation.bundle;

import java.time.Instant;

/** A version that was taken back: it binds nothing. */
public record Withdrawal(Instant at, String by, String reason) {}
