package io.reglament.deal;

/** Payment before or after delivery. */
public enum PaymentTerms {
    PREPAID,
    POSTPAID
}
