package io.reglament.evaluation.firstcontact;

import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import io.reglament.finding.Severity;

/**
 * The first contact that a segment asks for.
 *
 * @param severity what the row of T01 calls its breach
 * @param neverOpen whether the client may never be called while the department works, so that a time has to be agreed (decided 66)
 */
public record FirstContact(OwnersDuty duty, Severity severity, boolean neverOpen) {

    public Deadline deadline() {
        return duty.deadline();
    }

    /** Who has to act now. */
    public Party doer() {
        return duty.doer();
    }
}
