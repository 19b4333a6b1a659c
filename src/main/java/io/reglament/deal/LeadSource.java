package io.reglament.deal;

/** What brought the lead (S0-07, S0-14). */
public enum LeadSource {
    TV_RADIO,
    OUTDOOR,
    MAILING,
    SOCIAL,
    INTERNET_AD,
    LOCAL_MEDIA,
    BLOG,
    EVENT,
    PR,
    EXHIBITION,
    NETWORKING,
    COLD_CALL,
    REFERRAL,
    LOYALTY,
    OTHER
}
