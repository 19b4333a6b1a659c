package io.reglament.evaluation.handover;

import io.reglament.evaluation.Party;
import io.reglament.evaluation.People;

/** A deal in fulfilment that is known to have no dispatcher (S2-25). */
public record DispatcherNeed(Party logistics, People.Addressee head) {}
