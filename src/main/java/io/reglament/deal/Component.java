package io.reglament.deal;

/** The part of the sales process that holds the deal. */
public enum Component {
    LEADGEN,
    SALES,
    PRODUCTION
}
