package io.reglament.calendar;

/** Why a stretch of time between the start and the due instant did or did not count. */
public enum ProofReason {
    /** It counted. */
    COUNTED,
    /** The day of the trigger; a term in days begins with the day after it (F-19). */
    TRIGGER_DAY,
    /** A day off of the week. */
    DAY_OFF,
    /** A day off by the calendar's dates. */
    HOLIDAY,
    /** A working day, but not in its hours. */
    OUTSIDE_HOURS,
    /** Open, but not in the hours in which the client may be called. */
    OUTSIDE_WINDOW,
    /** The clock stood still. */
    PAUSED,
    /** The term ended on a day that is off or paused and moved to this working day. */
    MOVED
}
