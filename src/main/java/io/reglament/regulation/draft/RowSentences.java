package io.reglament.regulation.draft;

import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;

/** Says a row in words that are made of its cells. */
@FunctionalInterface
public interface RowSentences {
    /** The row in Russian and English, each in at most 300 characters. */
    Label of(Table table, Row row);
}
