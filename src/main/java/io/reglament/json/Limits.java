package io.reglament.json;

/** The bounds of a request, so that facts alone can never hang a thread or fill the memory (design: security). */
public final class Limits {
    public static final int ID = 64;
    public static final int TEXT = 1_000;
    public static final int ENTRIES = 5_000;
    static final int DEPTH = 16;
    static final int FAULTS = 500;

    /** Digits before the decimal point: a number is smaller than 10^15. */
    static final int WHOLE_DIGITS = 15;

    static final int DECIMALS = 10;
    static final int PERCENT_DECIMALS = 2;

    /** Characters of a number as written, generous for zeros at its end. */
    static final int NUMBER = 64;

    /** A time before this year is a default of somebody's software, not a fact. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 9999;

    private Limits() {}
}
