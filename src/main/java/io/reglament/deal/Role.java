package io.reglament.deal;

/** A role of the sales department; SYSTEM-wide roles last. */
public enum Role {
    SALES_MANAGER,
    SHOP_ASSISTANT,
    OPERATOR,
    DISPATCHER,
    LOGISTICS_MANAGER,
    ACCOUNTANT,
    PRODUCTION,
    SERVICE_CENTER,
    UNIT_HEAD,
    HEAD_OF_SALES,
    COMMERCIAL_DIRECTOR,
    COMPANY_HEAD,
    PROCESS_OWNER,
    AUDITOR
}
