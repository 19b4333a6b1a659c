package io.reglament.deal;

/** How the deal came into the CRM. */
public enum DealOrigin {
    AUTO_EMAIL,
    AUTO_CALL,
    WEB,
    MANUAL
}
