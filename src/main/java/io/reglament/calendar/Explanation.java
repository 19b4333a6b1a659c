package io.reglament.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the {@link Proof} of a due instant by looking at every moment at which the clock starts or stops. */
record Explanation(WorkingCalendar calendar, @Nullable ClientWindow window, Pauses pauses) {

    Proof of(Instant start, Span span, Due due) {
        return new Proof(due, span.unit().inDays() ? days(start, span, due) : moments(start, due));
    }

    private List<ProofStep> days(Instant start, Span span, Due due) {
        List<ProofStep> steps = new ArrayList<>();
        new DayCount(calendar, pauses).count(start, span, (day, reason) -> {
            Instant from = reached(steps, start);
            Instant end = calendar.endOf(day);
            Instant dueAt = due.dueAt();
            boolean last = dueAt != null && !dueAt.isAfter(end) && reason != ProofReason.TRIGGER_DAY;
            steps.add(new ProofStep(from, last ? dueAt : end, reason));
        });
        if (due.dueAt() == null) {
            steps.add(new ProofStep(reached(steps, start), null, ProofReason.PAUSED));
        }
        return steps;
    }

    /** The end of the last step: a day ends with its shift, where that ends after midnight. */
    private static Instant reached(List<ProofStep> steps, Instant start) {
        Instant end = steps.isEmpty() ? start : steps.get(steps.size() - 1).to();
        return Objects.requireNonNull(end);
    }

    private List<ProofStep> moments(Instant start, Due due) {
        List<ProofStep> steps = new ArrayList<>();
        Instant end = due.dueAt() == null ? Instant.MAX : due.dueAt();
        Instant at = start;
        while (at.isBefore(end)) {
            ProofStep step = step(at, end);
            steps.add(step);
            at = step.to() == null ? Instant.MAX : step.to();
        }
        return steps;
    }

    /** What the clock does at an instant and until when it goes on doing so, at most until {@code end}. */
    private ProofStep step(Instant at, Instant end) {
        Interval pause = pauses.at(at);
        if (pause != null) {
            Instant to = first(pause.until(), end);
            return new ProofStep(at, to.equals(Instant.MAX) ? null : to, ProofReason.PAUSED);
        }
        LocalDate day = calendar.localDate(at);
        Instant limit = first(first(end, pauses.nextAfter(at)), calendar.startOf(day.plusDays(1)));
        List<Interval> open = calendar.openAround(day);
        if (open.isEmpty()) {
            return new ProofStep(at, limit, DayCount.dayOff(calendar, day));
        }
        return within(open, at, limit, ProofReason.OUTSIDE_HOURS);
    }

    private ProofStep within(List<Interval> stretches, Instant at, Instant limit, ProofReason outside) {
        for (Interval stretch : stretches) {
            if (stretch.contains(at)) {
                Instant to = first(limit, stretch.until());
                return window == null || outside == ProofReason.OUTSIDE_WINDOW
                        ? new ProofStep(at, to, ProofReason.COUNTED)
                        : within(window.within(List.of(stretch)), at, to, ProofReason.OUTSIDE_WINDOW);
            }
            if (stretch.from().isAfter(at)) {
                return new ProofStep(at, first(limit, stretch.from()), outside);
            }
        }
        return new ProofStep(at, limit, outside);
    }

    private static Instant first(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
