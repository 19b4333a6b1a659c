package io.reglament.evaluation.limits;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.evaluation.timeline.Answerable;
import io.reglament.evaluation.timeline.Consents;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The retry that each counted attempt opens (T03, R-CON-02, S1-76). */
public final class Retries {
    private final Timeline time;
    private final Answerable answerable;
    private final List<Retry> retries = new ArrayList<>();

    public Retries(Timeline time, Counting counting) {
        this.time = time;
        this.answerable = new Answerable(time);
        counting.attempts().stream().filter(each -> !each.reachedLimit()).forEach(this::open);
    }

    public List<Retry> all() {
        return retries;
    }

    private void open(CountedAttempt attempt) {
        Instant start = attempt.owedFrom();
        Instant closedAt = time.closedAt(attempt.visit().stage(), start);
        Row row = time.norms().row("retry-schedule", start, attempt.number());
        Integer limit = row == null ? null : row.nullableInteger("limit");
        if (row == null || limit == null || closedAt != null && !start.isBefore(closedAt)) {
            return;
        }
        Span span = new Span(limit, row.enumeration("unit", SpanUnit.class));
        WorkingClock clock = time.clock(!span.unit().inDays(), List.of());
        Tenure tenure = attempt.tenure();
        NormalisedContact met = attempt.met();
        Consents.Ban ban = time.ban(attempt.visit().stage(), start);
        DeadlineDraft draft = new DeadlineDraft(
                        time, DeadlineKind.RETRY, attempt.visit().stage() + "@" + tenure.managerId(), start)
                .runs(clock, span, null)
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(tenure.to(), DeadlineStatus.TRANSFERRED, "OWNER_CHANGED")
                .ends(attempt.visit().to(), DeadlineStatus.TRANSFERRED, "STAGE_ENDED")
                .rows(List.of(row.ref()))
                .facts(List.of(attempt.contact().id()))
                .arg("stage", attempt.visit().stage())
                .arg("number", attempt.number());
        if (ban != null) {
            draft.ends(ban.at(), DeadlineStatus.CANCELLED, ban.reason());
        }
        Deadline deadline = draft.build("R-CON-02", responsible(draft, tenure, attempt.at()));
        OwnersDuty duty = answerable.of(deadline, tenure.managerId(), tenure.from());
        boolean neverOpen = !span.unit().inDays() && clock.sharesNoHours(attempt.at());
        retries.add(new Retry(duty, earliest(attempt, span), attempt.number(), neverOpen));
    }

    private Party responsible(DeadlineDraft draft, Tenure tenure, Instant bindingAt) {
        Instant dueAt = draft.dueAt();
        Instant over = draft.over();
        boolean missed = dueAt != null && (over == null ? time.deal().at() : over).isAfter(dueAt);
        return missed && dueAt != null
                ? answerable.forMissed(tenure.managerId(), dueAt, bindingAt)
                : time.people().party(tenure.managerId());
    }

    /** After the gap, on a day whose maximum is not used up, when the department and the client can be called. */
    private @Nullable Instant earliest(CountedAttempt attempt, Span span) {
        WorkingClock clock = time.clock(!span.unit().inDays(), List.of());
        Instant afterGap = attempt.at().plus(Duration.ofMinutes(attempt.limits().integer("minGapMinutes")));
        LocalDate date = time.deal().calendar().localDate(attempt.at());
        Instant nextDay = time.deal().calendar().startOf(date.plusDays(1));
        Instant paced = attempt.dayUsed() && afterGap.isBefore(nextDay) ? nextDay : afterGap;
        return time.nextRunning(clock, paced.isBefore(attempt.owedFrom()) ? attempt.owedFrom() : paced);
    }
}
