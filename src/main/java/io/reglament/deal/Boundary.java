package io.reglament.deal;

/** The border between two departments that a handover crosses. */
public enum Boundary {
    LEADGEN_TO_SALES,
    SALES_TO_PRODUCTION,
    PRODUCTION_TO_SALES
}
