package io.reglament.evaluation.timeline;

import io.reglament.finding.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A segment with the deadline of its first contact, where the norm says when it goes to somebody else (R-FC-05).
 *
 * @param over when that deadline was met or ended, null while it runs
 */
public record MissedFirstContact(
        Segment segment, Deadline deadline, @Nullable Instant over) {}
