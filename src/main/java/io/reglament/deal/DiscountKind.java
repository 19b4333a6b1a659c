package io.reglament.deal;

/** Why a discount is given; PROMO counts as approved (S0-35). */
public enum DiscountKind {
    NONE,
    INDIVIDUAL,
    PROMO,
    LOYALTY,
    VOLUME
}
