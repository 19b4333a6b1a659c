package io.reglament.history.panache;

import io.reglament.history.RecordedViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One event in the life of a violation. */
@Entity
@Immutable
@IdClass(ViolationEventRow.PlaceInLedger.class)
@Table(name = "violation_event")
class ViolationEventRow extends ViolationColumns {
    @Id
    UUID writer;

    @Id
    long seq;

    @Id
    int number;

    String key;

    String actor;

    @SuppressWarnings("NullAway.Init")
    protected ViolationEventRow() {}

    /** The entry by which the event came, and its number in it. */
    record PlaceInLedger(UUID writer, long seq, int number) {}

    RecordedViolation violation() {
        return new RecordedViolation(
                key,
                revision,
                state,
                dealId,
                branchId,
                listedAt,
                content,
                decisionId,
                recordedAt,
                actor,
                reason,
                cause);
    }
}
