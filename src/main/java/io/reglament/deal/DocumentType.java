package io.reglament.deal;

/** The kind of a document of the deal (UBL names, F-35). */
public enum DocumentType {
    REQUEST,
    QUOTATION,
    CONFIGURATION_CONFIRMATION,
    CONTRACT,
    ORDER,
    INVOICE,
    CREDIT_MEMO,
    DELIVERY_NOTE,
    ACT,
    POWER_OF_ATTORNEY,
    DEFECT_REPORT,
    RETAIL_SALE,
    DELIVERY
}
