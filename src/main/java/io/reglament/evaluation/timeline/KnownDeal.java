package io.reglament.evaluation.timeline;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import java.time.Duration;
import java.time.Instant;

/**
 * The deal as it was known at one instant, looked at as of another (model 3.3): each group without repeats, in a fixed order, and without
 * what happened or was recorded later.
 *
 * @param at evaluationTime
 * @param knownAt knowledgeTime
 * @param forecast whether an open deal is asked what it would pay if it were won now (SIMULATION)
 * @param skew how far two clocks may differ, so that a gap as short is none
 */
public record KnownDeal(
        DealFacts facts, Instant at, Instant knownAt, WorkingCalendar calendar, boolean forecast, Duration skew) {

    public String dealId() {
        return facts.deal().dealId();
    }
}
