package io.reglament.decision;

/** A family that could say nothing, or not all, because something was not known: its silence means nothing (decided 100). */
public record NotJudged(Family family, Because because) {

    /** What was not known. */
    public enum Because {
        CONTACTS_NOT_TOLD,
        OWNERSHIPS_NOT_TOLD,
        STAGE_HISTORY_NOT_TOLD,
        CLIENT_NOT_TOLD,
        ROSTER_NOT_TOLD,
        REPORT_FILED_NOT_TOLD,
        EVIDENCE_NOT_TOLD,
        PAYMENTS_NOT_TOLD,
        WON_AT_NOT_TOLD,
        HANDOVERS_NOT_TOLD,
        HANDOVER_ITEMS_NOT_TOLD,
        DOCUMENTS_NOT_TOLD,
        DOCUMENT_STEPS_NOT_TOLD,
        DOCUMENT_ATTRIBUTES_NOT_TOLD,
        ORDERS_NOT_TOLD,
        ORDER_LINES_NOT_TOLD,
        CLAIM_FIELDS_NOT_TOLD,
        /** A fact of a group that it reads could not be read and was left out (decided 80). */
        FACT_LEFT_OUT
    }
}
