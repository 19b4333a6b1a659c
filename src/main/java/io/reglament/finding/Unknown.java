package io.reglament.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact that was needed and not known. */
public record Unknown(
        String group,
        @Nullable String subjectId,
        String field,
        @Internal Instant bindingAt) implements Finding {}
