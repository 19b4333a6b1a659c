package io.reglament.decision;

import io.reglament.evaluation.History;
import java.util.concurrent.CompletionStage;

/** The store of violations, as a decision reads it. */
public interface EarlierViolations {
    /** What is known now, when it has been read; a violation that was taken back is not known. */
    CompletionStage<History> of(HistoryQuestion question);
}
