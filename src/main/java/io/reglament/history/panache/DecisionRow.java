package io.reglament.history.panache;

import io.reglament.history.RecordedDecision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A decision on record. */
@Entity
@Immutable
@Table(name = "decision_event")
class DecisionRow {
    @Id
    UUID id;

    UUID writer;

    String client;

    String requestId;

    String dealId;

    Instant evaluationTime;

    Instant knowledgeTime;

    Instant recordedAt;

    List<String> versions;

    List<String> versionHashes;

    byte[] calendarHash;

    byte[] facts;

    byte[] history;

    byte[] answer;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRow() {}

    /** The columns of {@link RecordedDecision}, so that a list does not read the bytes. */
    record Summary(
            UUID id,
            String requestId,
            String client,
            String dealId,
            Instant evaluationTime,
            Instant knowledgeTime,
            Instant recordedAt,
            List<String> versions) {
        RecordedDecision decision() {
            return new RecordedDecision(
                    id, requestId, client, dealId, evaluationTime, knowledgeTime, recordedAt, versions);
        }
    }
}
