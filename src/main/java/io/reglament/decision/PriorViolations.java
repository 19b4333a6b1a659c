package io.reglament.decision;

import io.reglament.deal.PriorViolation;
import java.util.List;

/** The violations of before that a decision looks at: of its deal, and in other deals of the persons that violated something in it. */
public record PriorViolations(List<PriorViolation> ofDeal, List<PriorViolation> ofPersons) {
    public static final PriorViolations NONE = new PriorViolations(List.of(), List.of());
}
