package io.reglament.evaluation.ownership;

import io.reglament.deal.Ownership;
import io.reglament.finding.Party;

/** An assignment whose task is known to be empty (R-OWN-06, S2-17). */
public record BlankAssignment(Ownership ownership, Party assignedBy) {}
