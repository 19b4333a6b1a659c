package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.Drafts.NewRevision;
import io.reglament.regulation.draft.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One edit of a draft, with what it left. */
@Entity
@Immutable
@IdClass(RevisionKey.class)
@Table(name = "draft_revision")
class RevisionEntity extends PanacheEntityBase {
    @Id
    Long draft;

    @Id
    int revision;

    Instant madeAt;
    String madeBy;

    @Enumerated(EnumType.STRING)
    Revision.Kind kind;

    String origin;

    @Nullable
    String tableId;

    byte[] content;
    String changes;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(long draft, int revision, NewRevision made, Instant madeAt) {
        this.draft = draft;
        this.revision = revision;
        this.madeAt = madeAt;
        this.madeBy = made.by();
        this.kind = made.kind();
        this.origin = made.origin();
        this.tableId = made.tableId();
        this.content = made.content();
        this.changes = ChangesJson.write(made.changes());
    }
}
