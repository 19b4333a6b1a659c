package io.reglament.deal;

/** What is sold to whom: a first sale, a repeat, or a change. */
public enum DealKind {
    NEW_CLIENT,
    REPEAT,
    CROSS_SALE,
    UP_SALE,
    CHANGE_SALE
}
