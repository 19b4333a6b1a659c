package io.reglament.deal;

/** The kind of a claim. */
public enum ClaimKind {
    WARRANTY_REPAIR,
    COMPLAINT,
    RETURN
}
