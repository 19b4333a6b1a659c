package io.reglament.finding;

import io.reglament.deal.Role;
import org.jspecify.annotations.Nullable;

/** A role and, where known, the person who holds it. */
public record Party(Role role, @Nullable String personId) {}
