package io.reglament.deal;

/** The kind of an order; what follows from it stands in table order-kind-handling. */
public enum OrderKind {
    STANDARD,
    RETURN_DEFECT,
    CONTRACT_ADDITIONAL_DELIVERY,
    CONTRACT_SCHEDULE,
    FREE_REPLACEMENT,
    FREE_SAMPLE
}
