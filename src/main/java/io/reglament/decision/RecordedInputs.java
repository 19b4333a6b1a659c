package io.reglament.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a recorded decision was made of (decided 54), enough to make it again.
 *
 * @param facts the canonical request as it was sent
 * @param calendar the calendar's content, in the form of an inline calendar
 * @param history the violations of before that were read
 * @param versions the versions that spoke, each with its content hash
 */
public record RecordedInputs(
        UUID id,
        String requestId,
        Instant evaluationTime,
        Instant knowledgeTime,
        byte[] facts,
        byte[] calendar,
        byte[] history,
        List<Stamp> versions) {
    /** A version and what it contained. */
    public record Stamp(String version, String contentHash) {}

    /** Whether a version was one of those that spoke. */
    public boolean spoke(String version) {
        return versions.stream().anyMatch(each -> each.version().equals(version));
    }
}
