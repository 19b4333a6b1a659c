package io.reglament.access.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.access.ApiKey;
import io.reglament.access.BearerToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A key's row; the service may change nothing of it but its revocation. */
@Entity
@Table(name = "access_key")
class KeyEntity extends PanacheEntityBase {
    @Id
    String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "client", updatable = false)
    ClientEntity client;

    @Column(updatable = false)
    String secretHash;

    @Column(updatable = false)
    Instant createdAt;

    @Column(updatable = false)
    String createdBy;

    @Column(updatable = false)
    String actsFor;

    @Column(updatable = false)
    @Nullable
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeyEntity() {}

    KeyEntity(
            BearerToken token,
            ClientEntity client,
            Instant createdAt,
            String createdBy,
            String actsFor,
            @Nullable Instant expiresAt) {
        this.actsFor = actsFor;
        this.id = token.id();
        this.client = client;
        this.secretHash = token.secretHash();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.expiresAt = expiresAt;
    }

    static List<ApiKey> everyKey() {
        return keys("from KeyEntity k join fetch k.client order by k.client.name, k.createdAt, k.id")
                .map(KeyEntity::toKey)
                .toList();
    }

    static List<ApiKey> liveKeys(Instant now) {
        return keys("""
                        from KeyEntity k join fetch k.client
                        where k.revokedAt is null and (k.expiresAt is null or k.expiresAt > ?1)
                        order by k.client.name, k.createdAt, k.id
                        """, now).map(KeyEntity::toKey).toList();
    }

    private static Stream<KeyEntity> keys(String query, Object... values) {
        return KeyEntity.<KeyEntity>find(query, values).stream();
    }

    void revoke(Instant at, String by) {
        revokedAt = at;
        revokedBy = by;
    }

    ApiKey toKey() {
        return new ApiKey(id, client.name, client.role, actsFor, secretHash, createdAt, expiresAt, revokedAt);
    }
}
