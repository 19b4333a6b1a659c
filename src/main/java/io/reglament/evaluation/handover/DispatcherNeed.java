package io.reglament.evaluation.handover;

import io.reglament.evaluation.timeline.People;
import io.reglament.finding.Party;

/** A deal in fulfilment that is known to have no dispatcher (S2-25). */
public record DispatcherNeed(Party logistics, People.Addressee head) {}
