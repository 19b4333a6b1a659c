package io.reglament.deal;

/** The kind of sale by buyer and place. */
public enum SaleType {
    B2B,
    B2C_RETAIL,
    B2C_ECOMMERCE
}
