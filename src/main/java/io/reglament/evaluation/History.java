package io.reglament.evaluation;

import io.reglament.deal.PriorViolation;
import java.util.List;

/** The violations of before that a decision may look at: of this deal, and of the persons in it. */
public record History(List<PriorViolation> ofDeal, List<PriorViolation> ofPersons) {
    public static final History NONE = new History(List.of(), List.of());
}
