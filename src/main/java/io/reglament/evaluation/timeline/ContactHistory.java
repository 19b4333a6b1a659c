package io.reglament.evaluation.timeline;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.deal.Contact;
import io.reglament.deal.ContactOutcome;
import io.reglament.deal.ContactSource;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contacts of the deal in the order in which they count, and the callbacks that were agreed in them. */
final class ContactHistory {
    /** In one second the fraction decides (decided 65); at one instant an unanswered contact comes before a conversation (decided 76). */
    private static final Comparator<NormalisedContact> IN_ORDER = Comparator.comparing(NormalisedContact::at)
            .thenComparing(each -> each.fact().occurredAt())
            .thenComparing(each -> each.fact().outcome().reached())
            .thenComparing(NormalisedContact::id);

    private final KnownDeal deal;
    private final Norms norms;
    private final Consents consents;
    private final @Nullable ZoneId clientZone;
    private final OpenHours window;
    private final boolean lateAccepted;
    private final Closures closures;
    private final List<NormalisedContact> contacts = new ArrayList<>();
    private final List<Callback> callbacks = new ArrayList<>();
    /** Whether a time was agreed that nobody told: then no call is known to be at a wrong one. */
    private boolean agreedUnknown;

    /**
     * @param window the hours in which the client may be called, in his zone
     * @param lateAccepted whether late manual records are believed all the same, to see what that would change
     */
    ContactHistory(
            KnownDeal deal,
            Norms norms,
            Consents consents,
            @Nullable ZoneId clientZone,
            OpenHours window,
            boolean lateAccepted,
            Closures closures) {
        this.deal = deal;
        this.norms = norms;
        this.consents = consents;
        this.clientZone = clientZone;
        this.window = window;
        this.lateAccepted = lateAccepted;
        this.closures = closures;
        List<Contact> known = deal.facts().contacts();
        if (known != null) {
            walk(known);
        }
    }

    List<NormalisedContact> contacts() {
        return contacts;
    }

    List<Callback> callbacks() {
        return callbacks;
    }

    private void walk(List<Contact> known) {
        List<NormalisedContact> inOrder = new ArrayList<>(known.size());
        for (Contact contact : known) {
            Instant at = effectiveAt(contact);
            if (!at.isAfter(deal.at())) {
                inOrder.add(new NormalisedContact(
                        contact, at, !at.equals(happenedAt(contact)), forbiddenBy(contact, at), false, false));
            }
        }
        inOrder.sort(IN_ORDER);
        @Nullable Callback owed = null;
        for (NormalisedContact contact : inOrder) {
            if (owed != null && endedBy(owed, contact.at())) {
                callbacks.add(owed);
                owed = null;
            }
            owed = meet(judge(contact, owed), owed);
        }
        if (owed != null) {
            callbacks.add(owed);
        }
    }

    /** A callback that was agreed before the deal was closed is not owed after it (decided 60, 71). */
    private boolean endedBy(Callback owed, Instant at) {
        Instant closedAt = closures.endOf(owed.asked().at(), false);
        return closedAt != null && closedAt.isBefore(at);
    }

    private NormalisedContact judge(NormalisedContact contact, @Nullable Callback owed) {
        boolean call = contact.outboundCall();
        NormalisedContact judged = new NormalisedContact(
                contact.fact(),
                contact.at(),
                contact.late(),
                contact.permissionRow(),
                call && outsideWindow(contact.at()) && !agreedUnknown && (owed == null || !agreed(owed, contact.at())),
                call && owed != null && contact.at().isBefore(owed.callbackAt()));
        contacts.add(judged);
        return judged;
    }

    /** At an agreed callback is from its time to its due time (decided 94). */
    private boolean agreed(Callback owed, Instant at) {
        if (at.isBefore(owed.callbackAt())) {
            return false;
        }
        Row row = norms.parameters(owed.asked().at());
        Span tolerance = new Span(row.integer("callbackTolerance"), SpanUnit.WORKING_MINUTE);
        try {
            Instant due = new WorkingClock(deal.calendar())
                    .due(owed.callbackAt(), tolerance)
                    .dueAt();
            return due == null || !at.isAfter(due);
        } catch (CalendarYearMissing missing) {
            return true;
        }
    }

    /** The callback that is owed after a contact. */
    private @Nullable Callback meet(NormalisedContact contact, @Nullable Callback owed) {
        boolean met = owed != null
                && (contact.conversation()
                        || contact.outboundCall()
                                && !contact.forbidden()
                                && contact.fact().outcome() != ContactOutcome.TECHNICAL_FAILURE
                                && !contact.at().isBefore(owed.callbackAt()));
        @Nullable Callback left = owed;
        if (owed != null && met) {
            callbacks.add(new Callback(owed.asked(), owed.callbackAt(), contact));
            left = null;
        }
        Instant callbackAt = contact.fact().callbackAt();
        boolean asked = contact.conversation() && contact.fact().outcome() == ContactOutcome.CALLBACK_REQUESTED;
        if (contact.conversation()) {
            agreedUnknown = asked && callbackAt == null;
        }
        return asked && callbackAt != null ? new Callback(contact, callbackAt, null) : left;
    }

    private @Nullable String forbiddenBy(Contact contact, Instant at) {
        if (contact.direction() == io.reglament.deal.Direction.INBOUND) {
            return null;
        }
        Row row = consents.permission(contact.purpose(), at);
        return row != null && row.string("permission").equals("FORBIDDEN") ? row.ref() : null;
    }

    private boolean outsideWindow(Instant at) {
        if (clientZone == null) {
            return false;
        }
        LocalTime local = at.atZone(clientZone).toLocalTime();
        return local.isBefore(window.open()) || !local.isBefore(window.close());
    }

    /** A clock that runs a little ahead is put right (R-FACT-03). */
    private Instant happenedAt(Contact contact) {
        Instant second = contact.occurredAt().truncatedTo(ChronoUnit.SECONDS);
        return second.isAfter(deal.knownAt()) ? deal.knownAt() : second;
    }

    /** A manual record is believed for as long as T27 says, later only with the head's approval. */
    private Instant effectiveAt(Contact contact) {
        Instant happenedAt = happenedAt(contact);
        Instant recordedAt = contact.recordedAt();
        if (lateAccepted || recordedAt == null || !recordedAt.isAfter(happenedAt) || contact.source() == null) {
            return happenedAt;
        }
        Row row = norms.row("late-recording", happenedAt, contact.source());
        Integer limit = row == null ? null : row.nullableInteger("limit");
        if (row == null || limit == null || contact.source() != ContactSource.MANUAL || accepted(contact)) {
            return happenedAt;
        }
        try {
            Span span = new Span(limit, row.enumeration("unit", SpanUnit.class));
            Instant last =
                    new WorkingClock(deal.calendar()).due(happenedAt, span).dueAt();
            return last != null && recordedAt.isAfter(last) ? recordedAt : happenedAt;
        } catch (CalendarYearMissing missing) {
            return happenedAt;
        }
    }

    private boolean accepted(Contact contact) {
        List<Approval> approvals = deal.facts().approvals();
        return approvals != null
                && approvals.stream()
                        .anyMatch(each -> each.type() == ApprovalType.LATE_RECORD_ACCEPTED
                                && each.subjectId().equals(contact.contactId())
                                && norms.rank().atLeastHeadOfSales(each.role()));
    }
}
