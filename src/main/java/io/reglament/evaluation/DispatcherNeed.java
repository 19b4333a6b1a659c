package io.reglament.evaluation;

/** A deal in fulfilment that is known to have no dispatcher (S2-25). */
public record DispatcherNeed(Party logistics, People.Addressee head) {}
