package io.reglament.calendar.rest;

import io.reglament.calendar.Proof;
import io.reglament.calendar.ProofReason;
import io.reglament.calendar.ProofStep;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A due instant with its proof: all the time from the start to it stands in one of the two lists. Times have the calendar's offset. */
public record DueView(
        String calendarId,
        OffsetDateTime from,
        int amount,
        SpanUnit unit,
        @Nullable String clientZone,
        @Nullable OffsetDateTime dueAt,
        List<Counted> counted,
        List<NotCounted> notCounted) {

    /** A stretch of time on which the clock ran. */
    public record Counted(OffsetDateTime from, @Nullable OffsetDateTime to) {}

    /** A stretch of time on which it did not, and why. */
    public record NotCounted(OffsetDateTime from, @Nullable OffsetDateTime to, ProofReason reason) {}

    static DueView of(DueQuestion question, Proof proof, WorkingCalendar calendar) {
        ZoneId zone = calendar.zone();
        ZoneId clientZone = question.clientZone();
        return new DueView(
                calendar.id(),
                question.from().atZone(zone).toOffsetDateTime(),
                question.span().amount(),
                question.span().unit(),
                clientZone == null ? null : clientZone.getId(),
                at(proof.due().dueAt(), zone),
                proof.counted().stream().map(step -> counted(step, zone)).toList(),
                proof.notCounted().stream().map(step -> notCounted(step, zone)).toList());
    }

    private static Counted counted(ProofStep step, ZoneId zone) {
        return new Counted(step.from().atZone(zone).toOffsetDateTime(), at(step.to(), zone));
    }

    private static NotCounted notCounted(ProofStep step, ZoneId zone) {
        return new NotCounted(step.from().atZone(zone).toOffsetDateTime(), at(step.to(), zone), step.reason());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
