package io.reglament.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the {@link Proof} of a due instant by looking at every moment at which the clock starts or stops. */
record Explanation(WorkingCalendar calendar, @Nullable ClientWindow window, Pauses pauses) {

    Proof of(Instant start, Span span, Due due) {
        return new Proof(due, span.unit().inDays() ? days(start, span, due) : moments(start, due));
    }

    private List<ProofStep> days(Instant start, Span span, Due due) {
        List<ProofStep> steps = new ArrayList<>();
        new DayCount(calendar, pauses).count(start, span, (day, reason) -> {
            Instant from = steps.isEmpty() ? start : calendar.startOf(day);
            Instant end = calendar.startOf(day.plusDays(1));
            Instant dueAt = due.dueAt();
            boolean last = dueAt != null && !dueAt.isAfter(end) && reason != ProofReason.TRIGGER_DAY;
            steps.add(new ProofStep(from, last ? dueAt : end, reason));
        });
        if (due.dueAt() == null) {
            Instant from = steps.isEmpty() ? start : calendar.startOf(dayAfterLast(steps));
            steps.add(new ProofStep(from, null, ProofReason.PAUSED));
        }
        return steps;
    }

    private LocalDate dayAfterLast(List<ProofStep> steps) {
        return calendar.localDate(steps.get(steps.size() - 1).from()).plusDays(1);
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
        List<Interval> open = calendar.open(day);
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
