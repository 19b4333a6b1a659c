package io.reglament.evaluation.contacts;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Answerable;
import io.reglament.evaluation.timeline.Consents;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Tenure;
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

/** Between conversations with a client in development no more than T05 allows, whoever owns the deal (R-CON-10, decided 82, S1-90). */
final class Cadences {
    private final Timeline time;
    private final Answerable answerable;
    private final List<Deadline> cadences = new ArrayList<>();

    Cadences(Timeline time) {
        this.time = time;
        this.answerable = new Answerable(time);
        if (time.deal().facts().contacts() != null) {
            time.segments().stream()
                    .filter(each -> each.visit().stage() == Stage.CLIENT_DEVELOPMENT)
                    .filter(each -> each.previous() == null)
                    .forEach(this::walk);
        }
    }

    List<Deadline> all() {
        return cadences;
    }

    /** One stay on the stage, by its first owner; the clock goes on under those who follow. */
    private void walk(Segment first) {
        Visit visit = first.visit();
        Instant start = first.start();
        for (NormalisedContact contact : time.contacts()) {
            boolean within = !contact.at().isBefore(start)
                    && (visit.to() == null || contact.at().isBefore(visit.to()));
            if (within && contact.conversation()) {
                add(visit, start, contact);
                start = contact.at();
            }
        }
        add(visit, start, null);
    }

    private void add(Visit visit, Instant start, @Nullable NormalisedContact met) {
        String category = time.categoryAt(start);
        Row row = category == null ? null : time.norms().row("service-cadence", start, category);
        if (row == null) {
            return;
        }
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        DeadlineDraft draft = draft(visit, start, met, row, span, subject(visit, time.tenureAt(start)));
        Instant over = draft.over();
        Instant until = over == null ? time.deal().at() : over;
        Instant dueAt = draft.dueAt();
        Tenure owner = time.tenureAt(dueAt != null && dueAt.isBefore(until) ? dueAt : until);
        Tenure named = owner == null ? time.tenureAt(start) : owner;
        draft.about(subject(visit, named));
        Deadline deadline =
                draft.build("R-CON-10", answerable.during(draft, named == null ? null : named.managerId(), start));
        if (met == null || deadline.missed()) {
            cadences.add(deadline);
        }
    }

    /** The owner who has to see to it: when it was over or fell due. */
    private static String subject(Visit visit, @Nullable Tenure owner) {
        return owner == null ? visit.stage().name() : visit.stage() + "@" + owner.managerId();
    }

    private DeadlineDraft draft(
            Visit visit, Instant start, @Nullable NormalisedContact met, Row row, Span span, String subject) {
        DeadlineDraft draft = new DeadlineDraft(time, DeadlineKind.CADENCE, subject, start)
                .runs(time.clock(false, List.of()), span, null)
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(time.closedAt(visit.stage(), start), DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(visit.to(), DeadlineStatus.TRANSFERRED, "STAGE_ENDED")
                .rows(List.of(row.ref()));
        Consents.Ban ban = time.ban(visit.stage(), start);
        return ban == null ? draft : draft.ends(ban.at(), DeadlineStatus.CANCELLED, ban.reason());
    }
}
