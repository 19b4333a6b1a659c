package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import org.jspecify.annotations.Nullable;

/**
 * Goods handed to a representative.
 *
 * @param authorised a valid power of attorney is there; null where it cannot be known
 */
public record Release(@Nullable Boolean authorised, Act act) {}
