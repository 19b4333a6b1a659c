package io.reglament.deal;

/** REVENUE shares carry money, OVERLAY credits do not (F-20). */
public enum CreditKind {
    REVENUE,
    OVERLAY
}
