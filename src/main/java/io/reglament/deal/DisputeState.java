package io.reglament.deal;

/** The state of a dispute about a commission. */
public enum DisputeState {
    OPEN,
    RESOLVED,
    WITHDRAWN
}
