package io.reglament.decision;

import io.reglament.evaluation.History;

/** The store of violations, as a decision reads it. */
public interface EarlierViolations {
    /** What is known now; a violation that was taken back is not known. */
    History of(HistoryQuestion question);
}
