package io.reglament.deal;

/** Consent to be contacted; absent means unknown. */
public enum Consent {
    GIVEN,
    WITHDRAWN
}
