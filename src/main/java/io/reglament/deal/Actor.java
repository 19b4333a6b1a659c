package io.reglament.deal;

/** Who made a contact. */
public enum Actor {
    MANAGER,
    OPERATOR,
    SYSTEM
}
