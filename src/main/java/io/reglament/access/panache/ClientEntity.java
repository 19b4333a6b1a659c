package io.reglament.access.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.access.AccessRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A named caller with the one role that all its keys have. */
@Entity
@Immutable
@Table(name = "access_client")
class ClientEntity extends PanacheEntityBase {
    @Id
    String name;

    @Enumerated(EnumType.STRING)
    AccessRole role;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ClientEntity() {}

    ClientEntity(String name, AccessRole role, Instant createdAt) {
        this.name = name;
        this.role = role;
        this.createdAt = createdAt;
    }
}
