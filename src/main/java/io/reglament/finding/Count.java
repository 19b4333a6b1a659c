package io.reglament.finding;

import org.jspecify.annotations.Nullable;

/** How many were counted, and the limit; null means no limit. */
public record Count(int count, @Visible @Nullable Integer limit) {}
