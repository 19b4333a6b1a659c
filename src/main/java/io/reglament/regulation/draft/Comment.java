package io.reglament.regulation.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A word on a table of a draft, a row or a cell of it; not part of the law.
 *
 * @param rowId null where it is about the table
 * @param field name of a column; null where it is about the row
 * @param revision the draft as its author saw it
 */
public record Comment(
        int number,
        Instant at,
        String by,
        String tableId,
        @Nullable String rowId,
        @Nullable String field,
        int revision,
        String text) {}
