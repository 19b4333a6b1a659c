package io.reglament.deal;

/** The kind of lead generation. */
public enum LeadGenKind {
    DIRECT,
    ADVERTISING,
    PROMOTION
}
