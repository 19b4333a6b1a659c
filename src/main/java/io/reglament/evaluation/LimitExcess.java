package io.reglament.evaluation;

/** An outbound contact of an owner whose limit was already reached (R-LIM-03). */
public record LimitExcess(Act act) {}
