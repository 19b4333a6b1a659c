package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import org.jspecify.annotations.Nullable;

/** Where in the company the deal is worked. */
public record Scope(
        @Id @Nullable String branchId, @Id @Nullable String unitId) {}
