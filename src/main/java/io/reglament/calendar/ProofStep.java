package io.reglament.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stretch {@code [from, to)} of a proof; {@code to} is absent in an open-ended pause. */
public record ProofStep(Instant from, @Nullable Instant to, ProofReason reason) {}
