package io.reglament.evaluation.timeline;

/** Which limit of T02: unanswered calls in a row, or conversations on one stage. */
public enum LimitKind {
    UNANSWERED,
    REACHED
}
