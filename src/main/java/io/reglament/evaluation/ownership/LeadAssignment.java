package io.reglament.evaluation.ownership;

import io.reglament.finding.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody owned the deal.
 *
 * @param managerId who got it in the end, null while nobody has
 */
public record LeadAssignment(Deadline deadline, @Nullable String managerId) {}
