package io.reglament.finding;

import io.reglament.fault.bounds.Flat;
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
        implements Finding {

    /**
     * The identity of a violation across runs (rules.md): {@code code|dealId|subjectId|anchorAt}.
     *
     * @param anchorAt the trigger of the missed deadline, or the instant of the act; written in UTC
     */
    public static String key(String code, String dealId, String subjectId, Instant anchorAt) {
        return code + "|" + dealId + "|" + subjectId + "|" + anchorAt;
    }

    /** The same with the sanction that is proposed and its sentence. */
    public Violation with(@Nullable Sanction proposed, Text sentence) {
        return new Violation(
                key,
                code,
                subjectId,
                severity,
                violatedAt,
                overdueWorkingMinutes,
                responsible,
                details,
                proposed,
                citation,
                sentence,
                args,
                bindingAt);
    }
}
