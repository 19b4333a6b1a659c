package io.reglament.deal;

/** From us to the client, or from the client to us. */
public enum Direction {
    OUTBOUND,
    INBOUND
}
