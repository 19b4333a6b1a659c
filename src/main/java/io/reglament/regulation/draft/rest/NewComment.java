package io.reglament.regulation.draft.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import org.jspecify.annotations.Nullable;

/** A word on a table, on a row of it where one is named, on a cell where a column is named too. */
public record NewComment(
        @Required String table,
        @Nullable String row,
        @Nullable String column,
        @Required String text) {
    static final BodyReader<NewComment> BODY = new BodyReader<>(NewComment.class);
}
