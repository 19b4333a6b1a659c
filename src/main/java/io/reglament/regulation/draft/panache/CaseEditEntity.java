package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.CaseEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One edit of a case. */
@Entity
@Immutable
@IdClass(CaseEditEntity.Key.class)
@Table(name = "draft_case_edit")
class CaseEditEntity extends PanacheEntityBase {
    record Key(Long draft, int edit) implements Serializable {}

    @Id
    Long draft;

    @Id
    int edit;

    int caseId;
    Instant madeAt;
    String madeBy;

    @Nullable
    String content;

    @SuppressWarnings("NullAway.Init")
    protected CaseEditEntity() {}

    CaseEditEntity(long draft, CaseEdit made) {
        this.draft = draft;
        this.edit = made.number();
        this.caseId = made.caseId();
        this.madeAt = made.at();
        this.madeBy = made.by();
        this.content = made.content();
    }

    static List<CaseEdit> of(long draft) {
        return CaseEditEntity.<CaseEditEntity>list("draft = ?1 order by edit", draft).stream()
                .map(each -> new CaseEdit(each.edit, each.caseId, each.madeAt, each.madeBy, each.content))
                .toList();
    }
}
