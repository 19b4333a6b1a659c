package io.reglament.history.panache;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What decided: one row for each run of a writer. */
@Entity
@Immutable
@Table(name = "ledger_writer")
class WriterRow {
    @Id
    UUID id;

    String engine;

    String rulesHash;

    @SuppressWarnings("NullAway.Init")
    protected WriterRow() {}
}
