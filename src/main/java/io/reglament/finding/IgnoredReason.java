package io.reglament.finding;

/** Why an unreached contact is not counted to the streak, in the order in which the first reason is named (decided 17). */
public enum IgnoredReason {
    NOT_OWNER,
    NOT_A_CALL,
    NEUTRAL_OUTCOME,
    NO_CONSENT,
    OUTSIDE_WINDOW,
    BEFORE_CALLBACK,
    PAUSED,
    NON_WORKING_DAY,
    MIN_GAP,
    DAILY_MAX
}
