package io.reglament.deal;

/** The state of a violation; a human confirms or waives (F-39). */
public enum ViolationState {
    OPEN,
    CONFIRMED,
    DISPUTED,
    WAIVED,
    RETRACTED
}
