package io.reglament.deal;

/** The way by which people are in touch. */
public enum Channel {
    PHONE,
    MESSENGER_CALL,
    VIDEO,
    MEETING,
    VISIT,
    EMAIL,
    MESSENGER,
    CHAT,
    WEB_FORM,
    SOCIAL,
    POST,
    EDI;

    /** Whether people speak with each other at a distance: phone, messenger call or video. */
    public boolean isCall() {
        return this == PHONE || this == MESSENGER_CALL || this == VIDEO;
    }
}
