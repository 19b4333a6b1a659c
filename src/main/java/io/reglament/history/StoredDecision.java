package io.reglament.history;

import io.reglament.decision.RecordedInputs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A decision with all that it was made of (decided 54). The bytes are those on disk.
 *
 * @param facts the canonical request as it was sent
 * @param versions the versions that spoke, each with its content hash at the same place
 * @param calendar the calendar's content, in the form of an inline calendar
 * @param history the violations of before that were read
 */
public record StoredDecision(
        UUID id,
        String client,
        String requestId,
        String dealId,
        Instant evaluationTime,
        Instant knowledgeTime,
        List<String> versions,
        List<String> versionHashes,
        String engine,
        String rulesHash,
        byte[] facts,
        byte[] calendar,
        byte[] history,
        byte[] answer) {

    /** What it was made of. */
    public RecordedInputs inputs() {
        List<RecordedInputs.Stamp> stamps = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            stamps.add(new RecordedInputs.Stamp(versions.get(i), versionHashes.get(i)));
        }
        return new RecordedInputs(id, requestId, evaluationTime, knowledgeTime, facts, calendar, history, stamps);
    }
}
