package io.reglament.deal;

/** Whether an invoice bills its orders in full, in advance, in part, or what the other invoices left. */
public enum InvoiceKind {
    FULL,
    ADVANCE,
    PARTIAL,
    FINAL
}
