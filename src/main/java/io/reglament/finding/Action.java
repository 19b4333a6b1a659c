package io.reglament.finding;

import io.reglament.fault.bounds.Flat;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Something that somebody has to do now. */
public record Action(
        String code,
        Party addressee,
        @Nullable String subjectId,
        @Nullable Instant earliestAt,
        @Nullable Instant dueAt,
        @Nullable String reason,
        @Nullable List<String> about,
        @Nullable List<String> violationKeys,
        @Nullable List<String> excludeManagerIds,
        @Nullable List<String> candidates,
        SortedMap<String, Object> details,
        @Flat Citation citation,
        Text text,
        @Internal SortedMap<String, Object> args,
        @Internal Instant bindingAt)
        implements Finding {

    /** The same with its sentence. */
    public Action withText(Text sentence) {
        return new Action(
                code,
                addressee,
                subjectId,
                earliestAt,
                dueAt,
                reason,
                about,
                violationKeys,
                excludeManagerIds,
                candidates,
                details,
                citation,
                sentence,
                args,
                bindingAt);
    }
}
