package io.reglament.evaluation.timeline;

import io.reglament.deal.Client;
import io.reglament.deal.Consent;
import io.reglament.deal.Purpose;
import io.reglament.deal.Stage;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the client may be contacted for a purpose at an instant (T06, F-40). */
public final class Consents {
    private final @Nullable Client client;
    private final Norms norms;

    Consents(@Nullable Client client, Norms norms) {
        this.client = client;
        this.norms = norms;
    }

    Consents by(Norms others) {
        return new Consents(client, others);
    }

    /** The row of T06 that speaks; null where unknown facts left it open, which forbids nothing. */
    @Nullable
    Row permission(@Nullable Purpose purpose, Instant at) {
        return lookup(purpose, at).row();
    }

    private Lookup lookup(@Nullable Purpose purpose, Instant at) {
        return norms.lookup(
                "contact-permission",
                at,
                doNotContactAt(at),
                consentAt(at),
                purpose,
                client == null ? null : client.type());
    }

    public boolean forbids(@Nullable Purpose purpose, Instant at) {
        Row row = permission(purpose, at);
        return row != null && row.string("permission").equals("FORBIDDEN");
    }

    /** Whether the client may be contacted whoever he is; what hangs on whether he is a person, and is not known, is not permitted. */
    public boolean permits(@Nullable Purpose purpose, Instant at) {
        return !lookup(purpose, at).undecided().contains("clientType") && !forbids(purpose, at);
    }

    /** WITHDRAWN since t means given before t; GIVEN since t means unknown before t (decided 9). */
    @Nullable
    Consent consentAt(Instant at) {
        Consent consent = client == null ? null : client.consent();
        Instant changedAt = client == null ? null : client.consentChangedAt();
        if (consent == null || changedAt == null || !at.isBefore(changedAt)) {
            return consent;
        }
        return consent == Consent.WITHDRAWN ? Consent.GIVEN : null;
    }

    /** Who forbade all contact when he withdrew his consent had not forbidden it before. */
    private @Nullable Boolean doNotContactAt(Instant at) {
        Instant since = withdrawnAt();
        boolean before = since != null && at.isBefore(since);
        return client == null ? null : before && doNotContact() ? Boolean.FALSE : client.doNotContact();
    }

    public boolean doNotContact() {
        return client != null && Boolean.TRUE.equals(client.doNotContact());
    }

    public boolean withdrawn() {
        return client != null && client.consent() == Consent.WITHDRAWN;
    }

    /** What the work on a stage contacts the client for. */
    public Purpose purpose(Stage stage, Instant at) {
        Row row = norms.row("contact-purpose", at, stage);
        if (row == null) {
            throw new IllegalStateException("Table contact-purpose has no row for " + stage);
        }
        return row.enumeration("purpose", Purpose.class);
    }

    /** From when on the work on a stage may not contact the client any more, and why; null where it may (decided 84). */
    public @Nullable Ban ban(Stage stage, Instant notBefore) {
        String reason = doNotContact() ? "DO_NOT_CONTACT" : withdrawn() ? "CONSENT_WITHDRAWN" : "NO_CONSENT";
        if (forbids(purpose(stage, notBefore), notBefore)) {
            return allowedFrom(stage, notBefore) == null ? new Ban(notBefore, reason) : null;
        }
        Instant at = withdrawnAt();
        return at == null || at.isBefore(notBefore) || !forbids(purpose(stage, at), at) ? null : new Ban(at, reason);
    }

    /** The same where the stage is not known, so that it may be forbidden. */
    @Nullable
    Ban anyBan(Instant notBefore) {
        Instant at = withdrawnAt();
        if (doNotContact()) {
            return new Ban(at == null || at.isBefore(notBefore) ? notBefore : at, "DO_NOT_CONTACT");
        }
        return withdrawn() ? new Ban(at == null || at.isBefore(notBefore) ? notBefore : at, "CONSENT_WITHDRAWN") : null;
    }

    /** When what was forbidden for want of a consent became allowed by one that came later; null where it did not (decided 70). */
    public @Nullable Instant allowedFrom(Stage stage, Instant after) {
        Instant at = client != null && client.consent() == Consent.GIVEN ? client.consentChangedAt() : null;
        return at == null || !at.isAfter(after) || forbids(purpose(stage, at), at) ? null : at;
    }

    /** The end of what was allowed. */
    public record Ban(Instant at, String reason) {}

    /** When the consent was withdrawn; null when it was not, or the CRM did not say when. */
    @Nullable
    public Instant withdrawnAt() {
        return client != null && withdrawn() ? client.consentChangedAt() : null;
    }
}
