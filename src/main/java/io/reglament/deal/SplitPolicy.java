package io.reglament.deal;

/** How a commission is split when several managers worked on the deal (S1-12..14). */
public enum SplitPolicy {
    EQUAL,
    FIRST_CONTACT_ALL,
    CLOSER_ALL,
    FIRST_CONTACT_SHARE,
    BY_AGREEMENT
}
