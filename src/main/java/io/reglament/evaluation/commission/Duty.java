package io.reglament.evaluation.commission;

import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do before a commission can be paid: the action that T10 names (R-COM-04).
 *
 * @param bindingAt the win, whose version decides the split
 */
public record Duty(
        String code,
        Party addressee,
        String subjectId,
        @Nullable Instant dueAt,
        @Nullable String reason,
        List<String> rows,
        List<String> factIds,
        Instant bindingAt) {}
