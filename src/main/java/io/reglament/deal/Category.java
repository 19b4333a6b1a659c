package io.reglament.deal;

/** What a client is worth, as the CRM or T04 says. */
public enum Category {
    VIP,
    A,
    B,
    C,
    UNCLASSIFIED
}
