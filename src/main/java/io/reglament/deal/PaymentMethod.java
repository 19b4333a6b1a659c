package io.reglament.deal;

/** How a payment was made (S0-18). */
public enum PaymentMethod {
    CASH,
    CARD,
    BANK_TRANSFER,
    ELECTRONIC,
    OTHER
}
