package io.reglament.evaluation.contacts;

import io.reglament.evaluation.timeline.People;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client who withdrew his consent or does not want to be contacted, while his data are still processed (F-41). */
public record ProcessingStop(
        @Nullable Instant since, @Nullable Instant dueAt, People.Addressee head, List<String> rows) {}
