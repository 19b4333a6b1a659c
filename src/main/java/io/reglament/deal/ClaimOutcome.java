package io.reglament.deal;

/** How a claim ended. */
public enum ClaimOutcome {
    REPAIRED,
    REPLACED,
    REFUNDED,
    REJECTED
}
