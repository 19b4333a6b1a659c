package io.reglament.regulation.excel;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a cell of a table.
 *
 * @param row the row's id
 * @param field the column's name or the code of a field beside the cells; null for the row as a whole
 */
public record Note(String row, @Nullable String field, String text) {}
