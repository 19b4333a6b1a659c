package io.reglament.evaluation;

import io.reglament.deal.Flat;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A breach of the regulation; its key stays the same however often it is found (R-FACT-06). */
public record Violation(
        String key,
        String code,
        String subjectId,
        Severity severity,
        Instant violatedAt,
        @Nullable Long overdueWorkingMinutes,
        Party responsible,
        SortedMap<String, Object> details,
        @Nullable Sanction sanction,
        @Flat Citation citation,
        Text text,
        @Internal SortedMap<String, Object> args,
        @Internal Instant bindingAt)
        implements Finding {}
