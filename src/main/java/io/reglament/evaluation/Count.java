package io.reglament.evaluation;

import org.jspecify.annotations.Nullable;

/** How many were counted, and the limit; null means no limit. */
public record Count(int count, @Shown @Nullable Integer limit) {}
