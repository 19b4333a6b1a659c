package io.reglament.deal;

/** How a return is settled (S0-29). */
public enum Settlement {
    REPLACEMENT,
    EXCHANGE,
    REPAIR,
    REFUND,
    CREDIT_MEMO
}
