package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Drafts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a draft is called and where it started. */
@Entity
@Immutable
@Table(name = "draft")
class DraftEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @Enumerated(EnumType.STRING)
    Draft.Kind kind;

    @Column(name = "base_version")
    String baseVersion;

    @Column(name = "base_hash")
    String baseHash;

    @Nullable
    String branch;

    Instant createdAt;
    String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected DraftEntity() {}

    @SuppressWarnings("NullAway.Init")
    DraftEntity(String name, Draft.Kind kind, Drafts.Start start, Instant createdAt, String createdBy) {
        this.name = name;
        this.kind = kind;
        this.baseVersion = start.version();
        this.baseHash = start.contentHash();
        this.branch = start.branch();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }
}
