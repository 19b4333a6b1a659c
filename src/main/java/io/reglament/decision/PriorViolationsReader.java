package io.reglament.decision;

import java.util.concurrent.CompletionStage;

/** The store of violations, as a decision reads it. */
public interface PriorViolationsReader {
    /** What is known now, when it has been read; a violation that was taken back is not known. */
    CompletionStage<PriorViolations> of(PriorViolationsQuestion question);
}
