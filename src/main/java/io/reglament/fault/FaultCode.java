package io.reglament.fault;

/** What can be wrong with a request: first what cannot be read as facts (400), then what cannot be (422). */
public enum FaultCode {
    /** Not JSON in UTF-8, or a file that is not taken as a whole. */
    UNREADABLE(false),
    /** The same key twice in one object. */
    DUPLICATE_KEY(false),
    /** A key that no fact has. */
    UNKNOWN_FIELD(false),
    /** A word that the enumeration does not hold. */
    UNKNOWN_VALUE(false),
    /** Another type of JSON value than the field's. */
    WRONG_TYPE(false),
    /** A field without which the fact cannot be understood. */
    MISSING(false),
    /** A text without a visible character; what is not known is left out. */
    BLANK(false),
    /** A text with control characters or halves of characters. */
    BAD_CHARACTER(false),
    /** A text or a name longer than its limit. */
    TOO_LONG(false),
    /** A list or a map with more entries than its limit. */
    TOO_MANY(false),
    /** JSON nested deeper than its limit. */
    TOO_DEEP(false),
    /** More faults than are listed. */
    TOO_MANY_FAULTS(false),
    /** Not a time of RFC 3339. */
    NOT_A_TIME(false),
    /** A time without its offset from UTC. */
    NO_OFFSET(false),
    /** Not a date of RFC 3339. */
    NOT_A_DATE(false),
    /** Not a zone of the IANA data base. */
    NOT_A_ZONE(false),
    /** Not working hours such as 09:00-18:00. */
    NOT_HOURS(false),
    /** A text of a table's row that is not of its form, such as a cell of the grid. */
    NOT_OF_FORM(false),

    /** A number or a time outside its bounds. */
    OUT_OF_BOUNDS(true),
    /** More decimals than a percent or the currency has. */
    TOO_FINE(true),
    /** A currency that ISO 4217 does not know or has withdrawn, or one without a minor unit. */
    NO_SUCH_CURRENCY(true),
    /** An end before its beginning. */
    WRONG_ORDER(true),
    /** Two statements that exclude each other. */
    CONTRADICTION(true);

    private final boolean impossible;

    FaultCode(boolean impossible) {
        this.impossible = impossible;
    }

    /** Whether the facts were understood and cannot be: 422 rather than 400. */
    public boolean impossible() {
        return impossible;
    }
}
