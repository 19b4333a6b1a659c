package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.Comment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One word on a draft. */
@Entity
@Immutable
@IdClass(CommentEntity.Key.class)
@Table(name = "draft_comment")
class CommentEntity extends PanacheEntityBase {
    record Key(Long draft, int comment) implements Serializable {}

    @Id
    Long draft;

    @Id
    int comment;

    Instant madeAt;
    String madeBy;
    String tableId;

    @Nullable
    String rowId;

    @Nullable
    String field;

    int revision;
    String text;

    @SuppressWarnings("NullAway.Init")
    protected CommentEntity() {}

    CommentEntity(long draft, Comment made) {
        this.draft = draft;
        comment = made.number();
        madeAt = made.at();
        madeBy = made.by();
        tableId = made.tableId();
        rowId = made.rowId();
        field = made.field();
        revision = made.revision();
        text = made.text();
    }

    static List<Comment> of(long draft) {
        return CommentEntity.<CommentEntity>list("draft = ?1 order by comment", draft).stream()
                .map(each -> new Comment(
                        each.comment,
                        each.madeAt,
                        each.madeBy,
                        each.tableId,
                        each.rowId,
                        each.field,
                        each.revision,
                        each.text))
                .toList();
    }
}
