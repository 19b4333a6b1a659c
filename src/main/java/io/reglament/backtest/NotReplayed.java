package io.reglament.backtest;

/** Why a recorded decision cannot be made again as it was. */
public enum NotReplayed {
    /** This build refuses the facts, or they name what is not here. */
    FACTS_REFUSED,
    /** A version that spoke is not loaded with the same content. */
    OTHER_LAW,
    /** The calendar does not have the year. */
    CALENDAR_YEAR_MISSING,
    /** It fails under the law in force; the log says why. */
    FAILED,
    /** It fails under the draft alone; the log says why. */
    DRAFT_FAILED,
    /** It is made again, but this build answers otherwise than was recorded; both sides are compared as this build answers. */
    ANSWER_DIFFERS;

    /** Whether the draft is compared with the law in force all the same. */
    public boolean isCompared() {
        return this == ANSWER_DIFFERS;
    }
}
