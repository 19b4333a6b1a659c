package io.reglament.finding;

/** What a deadline is about. */
public enum DeadlineKind {
    FIRST_CONTACT,
    RETRY,
    CALLBACK,
    REPLY,
    CALL_REPORT,
    CADENCE,
    REASSIGN,
    LEAD_ASSIGNMENT,
    PAUSE_EXPIRY,
    DOCUMENT,
    CLAIM,
    HANDOVER_ACCEPT,
    SIGNATURES,
    DISPUTE_SELF_RESOLUTION,
    DISPUTE_HEAD_RULING,
    DISPUTE_APPEAL
}
