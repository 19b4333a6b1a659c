package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Comment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A word on a draft as the API shows it. */
public record CommentView(
        int comment,
        Instant at,
        String by,
        String table,
        @Nullable String row,
        @Nullable String column,
        int revision,
        String text) {
    static CommentView of(Comment said) {
        return new CommentView(
                said.number(),
                said.at(),
                said.by(),
                said.tableId(),
                said.rowId(),
                said.field(),
                said.revision(),
                said.text());
    }
}
