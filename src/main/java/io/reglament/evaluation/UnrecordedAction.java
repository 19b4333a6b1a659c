package io.reglament.evaluation;

import io.reglament.deal.InboundAction;

/** Something that the client did on the way in and nobody recorded (R-FC-07, S4-09). */
public record UnrecordedAction(InboundAction action, Party addressee) {}
