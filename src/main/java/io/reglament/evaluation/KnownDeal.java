package io.reglament.evaluation;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import java.time.Instant;

/**
 * The deal as it was known at one instant, looked at as of another (model 3.3): each group without repeats, in a fixed order, and without
 * what happened or was recorded later.
 *
 * @param at evaluationTime
 * @param knownAt knowledgeTime
 */
public record KnownDeal(DealFacts facts, Instant at, Instant knownAt, WorkingCalendar calendar) {

    public String dealId() {
        return facts.deal().dealId();
    }
}
