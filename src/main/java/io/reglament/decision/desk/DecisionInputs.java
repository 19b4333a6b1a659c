package io.reglament.decision.desk;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.PriorViolations;
import io.reglament.regulation.RegulationVersions;

/** All that a decision is made of: equal inputs give an equal decision. @param request with mode and times filled in */
public record DecisionInputs(
        DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions, PriorViolations history) {
    /** The same deal under another law. */
    public DecisionInputs under(RegulationVersions others) {
        return new DecisionInputs(request, calendar, others, history);
    }
}
