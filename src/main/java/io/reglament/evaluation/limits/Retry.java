package io.reglament.evaluation.limits;

import io.reglament.finding.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next attempt that is owed after an unanswered one.
 *
 * @param earliestAt the first instant at which it would count
 */
public record Retry(Deadline deadline, @Nullable Instant earliestAt, int number) {}
