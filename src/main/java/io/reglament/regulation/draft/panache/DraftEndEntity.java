package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a draft was discarded. */
@Entity
@Immutable
@Table(name = "draft_end")
class DraftEndEntity extends PanacheEntityBase {
    @Id
    Long draft;

    Instant endedAt;
    String endedBy;

    @SuppressWarnings("NullAway.Init")
    protected DraftEndEntity() {}

    DraftEndEntity(long draft, Instant endedAt, String endedBy) {
        this.draft = draft;
        this.endedAt = endedAt;
        this.endedBy = endedBy;
    }
}
