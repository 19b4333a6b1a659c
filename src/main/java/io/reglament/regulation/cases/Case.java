package io.reglament.regulation.cases;

import io.reglament.deal.DecisionRequest;
import io.reglament.fault.bounds.Required;

/**
 * A named example.
 *
 * @param name a line of at most 300 characters
 * @param given the facts and the moment to look at them; a SIMULATION that chooses no version
 * @param expected what the law that is tried has to find
 */
public record Case(
        @Required String name,
        @Required DecisionRequest given,
        @Required Expected expected) {}
