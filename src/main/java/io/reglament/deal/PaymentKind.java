package io.reglament.deal;

/** Money in, or money back. */
public enum PaymentKind {
    PAYMENT,
    REFUND
}
