package io.reglament.deal;

/** What production makes for the deal. */
public enum ProductionKind {
    GOODS,
    SERVICE,
    DEVELOPMENT
}
