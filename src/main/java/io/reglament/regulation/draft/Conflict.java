package io.reglament.regulation.draft;

import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing to something different; neither is lost, and somebody has to choose.
 *
 * @param row the row's id; null where both changed the order of the rows
 * @param field the column's name or the code of a {@link Field}; null where one removed the row that the other edited, or both added it
 * @param base what stood there when both began; null where there was no row
 * @param theirs what stands there now; null where the row is gone
 * @param yours what was sent; null where the row was left out
 */
public record Conflict(
        @Nullable String row,
        @Nullable String field,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String yours) {}
