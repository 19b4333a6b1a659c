package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.evaluation.History;
import java.time.Instant;

/** The store of violations, as a decision reads it. */
public interface EarlierViolations {
    /** What is known now of the deal and of the persons in its facts; of the persons only from this instant on. */
    History of(DealFacts facts, Instant since);
}
