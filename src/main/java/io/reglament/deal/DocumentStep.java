package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of a document, done. */
public record DocumentStep(
        @Required Step step,
        @Nullable Instant doneAt,
        @Id @Nullable String by) {}
