package io.reglament.deal;

/** What a contact is for; decides whether it is permitted (F-40). */
public enum Purpose {
    REQUEST_HANDLING,
    PROSPECTING,
    ADVERTISING,
    PRODUCT_INFO,
    ACCOUNT_WORK,
    CONTRACT_PERFORMANCE,
    CLAIM,
    FOLLOW_UP,
    SURVEY
}
