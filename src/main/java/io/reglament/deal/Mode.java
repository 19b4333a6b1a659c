package io.reglament.deal;

/** How a request is treated: LIVE is recorded, SIMULATION may look ahead, REPLAY looks back. */
public enum Mode {
    LIVE,
    SIMULATION,
    REPLAY
}
