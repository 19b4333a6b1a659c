package io.reglament.evaluation.timeline;

import io.reglament.deal.Actor;
import io.reglament.deal.Contact;
import io.reglament.deal.ContactOutcome;
import io.reglament.deal.Direction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the rules see it (model 3.6).
 *
 * @param at effectiveAt: when it happened, or when it was recorded where it was recorded too late to be believed (R-FACT-04)
 * @param permissionRow the row of T06 that forbids it, else null
 * @param outsideWindow a call at an hour at which the client may not be called (R-CON-07)
 * @param premature a call before the callback that was agreed (R-CON-03)
 */
public record NormalisedContact(
        Contact fact,
        Instant at,
        boolean late,
        @Nullable String permissionRow,
        boolean outsideWindow,
        boolean premature) {

    public String id() {
        return fact.contactId();
    }

    public @Nullable String managerId() {
        return fact.managerId();
    }

    /** By somebody of the company, not by a machine (S3-30). */
    public boolean byPerson() {
        return fact.actor() != Actor.SYSTEM;
    }

    public boolean forbidden() {
        return permissionRow != null;
    }

    public boolean outbound() {
        return fact.direction() == Direction.OUTBOUND;
    }

    public boolean outboundCall() {
        return outbound() && byPerson() && fact.channel().isCall();
    }

    /** A contact that is forbidden or outside the window qualifies for nothing (decided 16). */
    private boolean qualifies() {
        return byPerson() && !forbidden() && !outsideWindow;
    }

    /** The client was reached by somebody of the company. */
    public boolean conversation() {
        return qualifies() && fact.outcome().reached();
    }

    /** What a norm satisfied by ATTEMPT asks for (R-FC-02); a premature call is no attempt unless it reached the client. */
    public boolean attempt() {
        return conversation()
                || qualifies() && outbound() && !premature && fact.outcome() != ContactOutcome.TECHNICAL_FAILURE;
    }
}
