package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.Acknowledgement;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** That somebody accepted a finding. */
@Entity
@Immutable
@IdClass(AcknowledgementEntity.Key.class)
@Table(name = "draft_acknowledgement")
class AcknowledgementEntity extends PanacheEntityBase {
    record Key(Long draft, String finding, Instant madeAt) implements Serializable {}

    @Id
    Long draft;

    @Id
    String finding;

    @Id
    Instant madeAt;

    String madeBy;
    String reason;

    @SuppressWarnings("NullAway.Init")
    protected AcknowledgementEntity() {}

    AcknowledgementEntity(long draft, String finding, Instant madeAt, String madeBy, String reason) {
        this.draft = draft;
        this.finding = finding;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.reason = reason;
    }

    static List<Acknowledgement> of(long draft) {
        return AcknowledgementEntity.<AcknowledgementEntity>list("draft = ?1 order by madeAt, finding", draft).stream()
                .map(each -> new Acknowledgement(each.finding, each.madeAt, each.madeBy, each.reason))
                .toList();
    }
}
