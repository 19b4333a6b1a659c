package io.reglament.regulation.table;

import org.jspecify.annotations.Nullable;

/**
 * Why a row matched or not: where it did not, the first cell that failed and the value that it saw, null for an unknown one.
 *
 * @param matched whether every cell matched; a row after the hit of a FIRST table may match and still not answer
 */
public record RowTest(
        Row row,
        boolean matched,
        @Nullable String column,
        @Nullable String cell,
        @Nullable Object saw) {}
