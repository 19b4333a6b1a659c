package io.reglament.deal;

import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which the deal was closed; without an end it still is. */
public record Closure(@Required Instant closedAt, @Nullable Instant reopenedAt) {}
