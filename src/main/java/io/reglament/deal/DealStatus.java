package io.reglament.deal;

/** Whether the deal is open, and how it ended. */
public enum DealStatus {
    OPEN,
    WON,
    LOST,
    CANCELLED
}
