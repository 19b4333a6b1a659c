package io.reglament.history.panache;

import io.reglament.history.RecordedViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The current state of a violation. */
@Entity
@Immutable
@Table(name = "violation")
class ViolationRow extends ViolationColumns {
    @Id
    String key;

    @SuppressWarnings("NullAway.Init")
    protected ViolationRow() {}

    RecordedViolation violation() {
        return new RecordedViolation(
                key, revision, state, dealId, branchId, listedAt, content, decisionId, recordedAt, null, reason, cause);
    }
}
