package io.reglament.finding;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Something doubtful in the facts: answered all the same, and said. */
public record Problem(
        String code,
        @Nullable String subjectId,
        List<String> factIds,
        @Nullable String pointer,
        Text text,
        @Internal SortedMap<String, Object> args,
        @Internal Instant bindingAt)
        implements Finding {

    public Problem(
            String code,
            @Nullable String subjectId,
            List<String> factIds,
            Text text,
            SortedMap<String, Object> args,
            Instant bindingAt) {
        this(code, subjectId, factIds, null, text, args, bindingAt);
    }

    /** The same with its sentence. */
    public Problem withText(Text sentence) {
        return new Problem(code, subjectId, factIds, pointer, sentence, args, bindingAt);
    }
}
