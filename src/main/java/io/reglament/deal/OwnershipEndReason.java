package io.reglament.deal;

/** Why an owner lost or gave up the deal (F-09). */
public enum OwnershipEndReason {
    CONTACT_LIMIT,
    FIRST_CONTACT_MISSED,
    REGULATION_VIOLATION,
    ABSENCE,
    CLIENT_REQUEST,
    WORKLOAD,
    DISMISSAL,
    OTHER
}
