package io.reglament.evaluation.commission;

import io.reglament.finding.Deadline;
import io.reglament.finding.Party;

/** One manager's part in settling a dispute that the managers still have to settle themselves. */
public record Quarrel(Party party, Deadline deadline) {}
