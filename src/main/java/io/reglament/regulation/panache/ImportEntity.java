package io.reglament.regulation.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Origin;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An imported version, as the bytes of its bundle. */
@Entity
@Immutable
@Table(name = "regulation_import")
class ImportEntity extends PanacheEntityBase {
    @Id
    String version;

    String contentHash;
    byte[] bundle;
    Instant importedAt;
    String importedBy;

    @Nullable
    Long draft;

    @SuppressWarnings("NullAway.Init")
    protected ImportEntity() {}

    ImportEntity(Bundle bundle, Instant importedAt, Origin origin) {
        this.version = bundle.manifest().version();
        this.contentHash = bundle.manifest().contentHash();
        this.bundle = bundle.zip();
        this.importedAt = importedAt;
        this.importedBy = Objects.requireNonNull(origin.by());
        this.draft = origin.draft();
    }

    static List<ImportEntity> inOrder() {
        return list("order by version");
    }
}
