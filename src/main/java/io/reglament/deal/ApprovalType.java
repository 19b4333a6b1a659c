package io.reglament.deal;

/** What was permitted. */
public enum ApprovalType {
    CONTACT_LIMIT_EXTENSION,
    LATE_RECORD_ACCEPTED,
    DISCOUNT,
    ORDER,
    STAGE_REGRESS,
    PAUSE,
    EXCEPTION
}
