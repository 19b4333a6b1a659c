package io.reglament.deal;

/** Whether a claim is open. */
public enum ClaimStatus {
    OPEN,
    CLOSED
}
