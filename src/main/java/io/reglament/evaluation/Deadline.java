package io.reglament.evaluation;

import io.reglament.deal.Flat;
import java.time.Duration;
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
        @Shown @Nullable Instant dueAt,
        @Nullable Instant reassignAt,
        DeadlineStatus status,
        @Nullable String reason,
        @Nullable Duration remaining,
        @Nullable Instant metAt,
        @Nullable String metBy,
        Party responsible,
        @Flat Citation citation,
        Text text,
        @Internal @Nullable Long overdueWorkingMinutes,
        @Internal boolean missed,
        @Internal boolean asks,
        @Internal SortedMap<String, Object> args,
        @Internal Instant bindingAt)
        implements Finding {}
