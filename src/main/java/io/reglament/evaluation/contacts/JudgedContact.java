package io.reglament.evaluation.contacts;

import io.reglament.deal.ContactOutcome;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.finding.Act;

/** A contact that a rule has something to say about, with who made it. */
public record JudgedContact(NormalisedContact contact, Act act) {

    public boolean premature() {
        return contact.premature();
    }

    public boolean outsideWindow() {
        return contact.outsideWindow();
    }

    public boolean forbidden() {
        return contact.forbidden();
    }

    /** The CRM said that the script was not kept. */
    public boolean scriptDeviation() {
        return Boolean.TRUE.equals(contact.fact().scriptDeviation());
    }

    public boolean wrongNumber() {
        return contact.fact().outcome() == ContactOutcome.WRONG_NUMBER;
    }

    boolean worthJudging() {
        return forbidden() || contact.byPerson() && (premature() || outsideWindow() || scriptDeviation());
    }
}
