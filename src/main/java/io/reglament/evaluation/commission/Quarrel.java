package io.reglament.evaluation.commission;

import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.Party;

/** One manager's part in settling a dispute that the managers still have to settle themselves. */
public record Quarrel(Party party, Deadline deadline) {}
