package io.reglament.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision with all that a replay needs (decided 54), and the violations that it found or no longer finds.
 *
 * @param body the canonical request as it was sent, without the times that were filled in; its hash tells equal bodies
 * @param history the violations of before that were read, as canonical JSON
 * @param answer the bytes that the client gets, now and at every repeat
 */
public record DecisionEntry(
        UUID id,
        String client,
        String requestId,
        Content body,
        String dealId,
        @Nullable String branchId,
        Instant evaluationTime,
        Instant knowledgeTime,
        List<Stamp> versions,
        Content calendar,
        Content history,
        Content answer,
        List<FoundViolation> found,
        List<LostViolation> lost) {

    /** A version of the regulation that spoke, and the hash of its content. */
    public record Stamp(String version, String contentHash) {}

    /** A violation that the stored facts no longer show (R-FACT-06). */
    public record LostViolation(String key, String reason) {}

    /** How many bytes the entry keeps, roughly: what bounds a batch. */
    public int size() {
        int violations = found.stream().mapToInt(FoundViolation::size).sum();
        return body.bytes().length + history.bytes().length + answer.bytes().length + violations;
    }
}
