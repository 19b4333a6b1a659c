package io.reglament.deal;

/** Whether the claim comes from a client or from inside. */
public enum ClaimantKind {
    EXTERNAL,
    INTERNAL
}
