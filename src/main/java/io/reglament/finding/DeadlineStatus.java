package io.reglament.finding;

/** Where a deadline stands at evaluationTime (model 3.2). */
public enum DeadlineStatus {
    OPEN,
    WARNING,
    MET,
    MET_LATE,
    OVERDUE,
    PAUSED,
    TRANSFERRED,
    CANCELLED,
    TARGET_MISSED
}
