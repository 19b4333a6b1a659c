package io.reglament.deal;

/** Who made a document. */
public enum DocumentOrigin {
    BY_CLIENT,
    BY_MANAGER,
    AUTO
}
