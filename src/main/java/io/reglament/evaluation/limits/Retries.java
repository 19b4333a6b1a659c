package io.reglament.evaluation.limits;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
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
    private final List<Retry> retries = new ArrayList<>();

    public Retries(Timeline time, Counting counting) {
        this.time = time;
        counting.attempts().stream().filter(each -> !each.reachedLimit()).forEach(this::open);
    }

    public List<Retry> all() {
        return retries;
    }

    private void open(CountedAttempt attempt) {
        Instant closedAt = time.closedAt(attempt.visit().stage());
        Instant start = attempt.owedFrom();
        Row row = time.norms().row("retry-schedule", start, attempt.number());
        Integer limit = row == null ? null : row.nullableInteger("limit");
        if (row == null || limit == null || closedAt != null && !start.isBefore(closedAt)) {
            return;
        }
        Span span = new Span(limit, row.enumeration("unit", SpanUnit.class));
        WorkingClock clock = time.clock(!span.unit().inDays(), List.of());
        Tenure tenure = attempt.tenure();
        NormalisedContact met = met(attempt);
        Deadline deadline = new DeadlineDraft(
                        time, DeadlineKind.RETRY, attempt.visit().stage() + "@" + tenure.managerId(), start)
                .runs(clock, span, null)
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(tenure.to(), DeadlineStatus.TRANSFERRED, "OWNER_CHANGED")
                .ends(attempt.visit().to(), DeadlineStatus.TRANSFERRED, "STAGE_ENDED")
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(
                        time.consents().withdrawnFor(attempt.contact().fact().purpose(), start),
                        DeadlineStatus.CANCELLED,
                        "CONSENT_WITHDRAWN")
                .rows(List.of(row.ref()))
                .facts(List.of(attempt.contact().id()))
                .arg("stage", attempt.visit().stage())
                .arg("number", attempt.number())
                .build("R-CON-02", time.people().party(tenure.managerId()));
        retries.add(new Retry(deadline, earliest(attempt, span), attempt.number()));
    }

    /** What met it while it was this owner's and this stage's. */
    private @Nullable NormalisedContact met(CountedAttempt attempt) {
        NormalisedContact met = attempt.met();
        boolean late = met == null
                || ended(attempt.tenure().to(), met.at())
                || ended(attempt.visit().to(), met.at());
        return late ? null : met;
    }

    private static boolean ended(@Nullable Instant end, Instant at) {
        return end != null && !at.isBefore(end);
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
