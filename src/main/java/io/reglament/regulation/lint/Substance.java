package io.reglament.regulation.lint;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Row;
import java.util.List;

/** What rows say, so that a word on a finding counts only as long as they say it. */
final class Substance {
    private Substance() {}

    static String of(List<Row> rows) {
        return rows.stream()
                .map(row -> row.id() + row.tests().stream().map(Cell::text).toList() + row.outputs())
                .collect(joining("\n"));
    }
}
