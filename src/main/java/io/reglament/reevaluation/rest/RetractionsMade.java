package io.reglament.reevaluation.rest;

import java.util.List;

/** What was taken back now, and what was not because it no longer falls by the decision that was named. */
public record RetractionsMade(
        String approvedBy, String reason, List<RetractedViolation> retracted, List<KeptViolation> kept) {

    /**
     * A violation that was taken back.
     *
     * @param decisionId the entry that did it, with the facts and the answer by which it fell
     */
    public record RetractedViolation(String key, String decisionId) {}

    /** A violation that was left as it is: it was taken back before, is found again, or never fell by this decision. */
    public record KeptViolation(String key, String decisionId) {}
}
