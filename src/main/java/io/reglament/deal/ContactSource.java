package io.reglament.deal;

/** How a contact came into the CRM. */
public enum ContactSource {
    TELEPHONY,
    CRM_AUTO,
    IMPORT,
    MANUAL
}
