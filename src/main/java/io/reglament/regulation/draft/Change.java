package io.reglament.regulation.draft;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two states of a table.
 *
 * @param kind what happened
 * @param row the row's id
 * @param field the column's name or the code of a {@link Field}; null where the whole row came, went or moved
 * @param before the text before, null where there was none; of a move the id of the row that stood above, null for the top
 * @param after likewise afterwards
 */
public record Change(
        Kind kind,
        String row,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {
    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** The row stands elsewhere among those that stayed. */
        MOVED,
        /** A cell, or what stands beside the cells, says something else. */
        EDITED
    }
}
