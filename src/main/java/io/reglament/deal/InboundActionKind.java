package io.reglament.deal;

/** What the client did on the way in. */
public enum InboundActionKind {
    CALL,
    OFFICE_MEETING,
    SHOWROOM_VISIT,
    SITE_VISIT,
    SOCIAL_COMMENT,
    FORM,
    EMAIL
}
