package io.reglament.deal;

/** Why the work on a deal is paused (S1-09). */
public enum PauseReason {
    CLIENT_THINKING,
    CLIENT_CALLBACK,
    AWAITING_PRODUCTION,
    MANAGER_ABSENCE,
    TECHNICAL,
    OTHER
}
