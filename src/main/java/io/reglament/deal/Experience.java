package io.reglament.deal;

/** How experienced a member of staff is. */
public enum Experience {
    NEW,
    EXPERIENCED
}
