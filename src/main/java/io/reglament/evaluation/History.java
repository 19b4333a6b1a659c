package io.reglament.evaluation;

import io.reglament.deal.PriorViolation;
import java.util.List;

/** The violations of before that a decision looks at: of its deal, and in other deals of the persons that violated something in it. */
public record History(List<PriorViolation> ofDeal, List<PriorViolation> ofPersons) {
    public static final History NONE = new History(List.of(), List.of());
}
