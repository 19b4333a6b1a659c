package io.reglament.evaluation.firstcontact;

import io.reglament.deal.InboundAction;
import io.reglament.finding.Party;

/** Something that the client did on the way in and nobody recorded (R-FC-07, S4-09). */
public record UnrecordedAction(InboundAction action, Party addressee) {}
