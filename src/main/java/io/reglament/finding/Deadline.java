package io.reglament.finding;

import io.reglament.fault.bounds.Flat;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An obligation with its clock (model 3.2): what is due, since when, until when, by whom, and how it stands. */
public record Deadline(
        DeadlineKind kind,
        String subjectId,
        @Nullable String trigger,
        Instant startAt,
        @Nullable Instant targetAt,
        @Nullable Instant warnAt,
        @Visible @Nullable Instant dueAt,
        @Nullable Instant reassignAt,
        DeadlineStatus status,
        @Nullable String reason,
        @Nullable String remaining,
        @Nullable Instant metAt,
        @Nullable String metBy,
        Party responsible,
        @Flat Citation citation,
        Text text,
        @Internal @Nullable Long overdueWorkingMinutes,
        @Internal boolean missed,
        @Internal boolean owed,
        @Internal SortedMap<String, Object> args,
        @Internal Instant bindingAt)
        implements Finding {

    /** Whether it still runs: its state may change without new facts. */
    public boolean running() {
        return status == DeadlineStatus.OPEN
                || status == DeadlineStatus.WARNING
                || status == DeadlineStatus.TARGET_MISSED
                || status == DeadlineStatus.OVERDUE && owed;
    }

    /** The same, ended without having been met (decided 10, 18). */
    public Deadline cancelled(String why) {
        return new Deadline(
                kind,
                subjectId,
                trigger,
                startAt,
                targetAt,
                null,
                dueAt,
                null,
                DeadlineStatus.CANCELLED,
                why,
                null,
                null,
                null,
                responsible,
                citation,
                text,
                null,
                false,
                false,
                args,
                bindingAt);
    }

    /** The same with its sentence. */
    public Deadline withText(Text sentence) {
        return new Deadline(
                kind,
                subjectId,
                trigger,
                startAt,
                targetAt,
                warnAt,
                dueAt,
                reassignAt,
                status,
                reason,
                remaining,
                metAt,
                metBy,
                responsible,
                citation,
                sentence,
                overdueWorkingMinutes,
                missed,
                owed,
                args,
                bindingAt);
    }
}
