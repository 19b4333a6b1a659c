package io.reglament.evaluation.timeline;

import io.reglament.deal.Client;
import io.reglament.deal.Role;
import io.reglament.deal.Stage;
import io.reglament.finding.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the deal stands now, for the rules that look at the whole of it. */
public record Situation(Timeline time) {

    public Instant at() {
        return time.deal().at();
    }

    public boolean open() {
        return time.open();
    }

    /** The current stage; null where no visit covers the moment. */
    public @Nullable Stage stage() {
        Visit visit = time.visitAt(at());
        return visit == null ? null : visit.stage();
    }

    public @Nullable Boolean existing() {
        Client client = time.deal().facts().client();
        return client == null ? null : client.isExisting();
    }

    /** Known to be without an owner; false also where the ownerships are not known. */
    public boolean unowned() {
        return time.deal().facts().ownerships() != null && time.owner() == null;
    }

    public @Nullable Party owner() {
        String owner = time.owner();
        return owner == null ? null : time.people().party(owner);
    }

    /** The owner; without one the head of sales. */
    public Party ownerOrHead() {
        Party owner = owner();
        return owner == null ? time.people().head(Role.HEAD_OF_SALES, at()).party() : owner;
    }

    public Party holder(Role role) {
        return time.people().holderOf(role);
    }

    public String dealId() {
        return time.deal().dealId();
    }

    /** A sale to a client that exists is called a new client's (R-SEG-02). */
    public boolean kindMismatch() {
        return time.deal().facts().deal().kind() == io.reglament.deal.DealKind.NEW_CLIENT
                && Boolean.TRUE.equals(existing());
    }
}
