package io.reglament.deal;

/** What the lead wants: the product, or an intermediate step such as an event. */
public enum LeadInterest {
    PRODUCT,
    INTERMEDIATE_STEP
}
