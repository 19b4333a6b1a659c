package io.reglament.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of a document, done. */
public record DocumentStep(
        @Required Step step,
        @Nullable Instant doneAt,
        @Id @Nullable String by) {}
