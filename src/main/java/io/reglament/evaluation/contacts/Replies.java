package io.reglament.evaluation.contacts;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Channel;
import io.reglament.deal.Direction;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Answerable;
import io.reglament.evaluation.timeline.Consents;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that the client waits for: owed since the first contact of his after the last answer that he got, whatever he sends after it
 * (T01 with trigger CLIENT_CONTACT, decided 79). A version without such rows asks for none.
 */
final class Replies {
    private static final String TRIGGER = "CLIENT_CONTACT";

    private final Timeline time;
    private final Answerable answerable;
    private final List<OwnersDuty> replies = new ArrayList<>();
    private boolean everAnswered;

    Replies(Timeline time) {
        this.time = time;
        this.answerable = new Answerable(time);
        if (isNormed()) {
            walk();
        }
    }

    List<OwnersDuty> all() {
        return replies;
    }

    private boolean isNormed() {
        return time.version()
                .regulation()
                .table("first-contact-deadline")
                .inputs()
                .get(0)
                .values()
                .contains(TRIGGER);
    }

    private void walk() {
        @Nullable NormalisedContact waiting = null;
        for (NormalisedContact contact : time.contacts()) {
            boolean written = asks(contact) && !isTalk(contact.fact().channel());
            if (waiting != null && closedBetween(waiting, contact.at())) {
                reply(waiting, null);
                waiting = null;
            }
            if (!written && (contact.attempt() || contact.conversation())) {
                everAnswered = true;
                if (waiting != null) {
                    reply(waiting, contact);
                    waiting = null;
                }
            } else if (asks(contact) && waiting == null && !isFirstContactsConcern(contact)) {
                waiting = contact;
            }
        }
        if (waiting != null) {
            reply(waiting, null);
        }
    }

    /** Written, or a call, visit or meeting that nobody took. */
    private static boolean asks(NormalisedContact contact) {
        return contact.fact().direction() == Direction.INBOUND
                && (!isTalk(contact.fact().channel())
                        || !contact.fact().outcome().reached());
    }

    private static boolean isTalk(Channel channel) {
        return channel.isCall() || channel == Channel.VISIT || channel == Channel.MEETING;
    }

    /** Before the first answer to a lead that came in, its first contact is the answer that is owed: one delay is not punished twice. */
    private boolean isFirstContactsConcern(NormalisedContact contact) {
        Visit visit = time.visitAt(contact.at());
        return visit == null || !everAnswered && visit.stage() == Stage.INBOUND_ATTRACTION;
    }

    private boolean closedBetween(NormalisedContact asked, Instant at) {
        Visit visit = time.visitAt(asked.at());
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), asked.at());
        return closedAt != null && closedAt.isBefore(at);
    }

    private void reply(NormalisedContact asked, @Nullable NormalisedContact met) {
        Visit visit = time.visitAt(asked.at());
        Stage stage = visit == null ? null : visit.stage();
        Instant closedAt = time.closedAt(stage, asked.at());
        if (stage == null || closedAt != null && !asked.at().isBefore(closedAt)) {
            return;
        }
        Consents.Ban ban = time.ban(stage, asked.at());
        Row row = time.norms()
                .row(
                        "first-contact-deadline",
                        asked.at(),
                        TRIGGER,
                        stage,
                        asked.fact().channel(),
                        time.categoryAt(asked.at()));
        if (row == null) {
            return;
        }
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        DeadlineDraft draft = new DeadlineDraft(time, DeadlineKind.REPLY, asked.id(), asked.at())
                .trigger(TRIGGER)
                .runs(time.clock(row.bool("respectClientWindow"), List.of()), span, row.nullableInteger("warnPercent"))
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .rows(List.of(row.ref()))
                .facts(List.of(asked.id()))
                .arg("askedAt", asked.at());
        if (ban != null) {
            draft.ends(ban.at(), DeadlineStatus.CANCELLED, ban.reason());
        }
        Deadline deadline = draft.build("R-FC-02", answerable.during(draft, asked.managerId(), asked.at()));
        replies.add(answerable.ofOwnerNow(deadline, asked.managerId()));
    }
}
