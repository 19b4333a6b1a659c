package io.reglament.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A decision as the record keeps it, without its bytes. */
public record RecordedDecision(
        UUID decisionId,
        String requestId,
        String client,
        String dealId,
        Instant evaluationTime,
        Instant knowledgeTime,
        Instant recordedAt,
        List<String> versions) {}
