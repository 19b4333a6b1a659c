package io.reglament.regulation.draft.rest;

import io.reglament.regulation.lint.RowExample;
import io.reglament.regulation.lint.RowExamples;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.ExampleWords;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Facts by which a row answers, and facts one cell away by which it does not; or why it never answers. */
public record ExampleView(
        String row,
        Label text,
        @Nullable SortedMap<String, String> fires,
        @Nullable NearMissView nearMiss,
        RowExample.@Nullable Never never,
        List<String> by) {
    /** Facts that differ in one column, by which the row only just does not answer. */
    public record NearMissView(Label text, SortedMap<String, String> inputs, String column, List<String> answeredBy) {
        private static @Nullable NearMissView of(RowExample.@Nullable NearMiss miss, Table table) {
            return miss == null
                    ? null
                    : new NearMissView(ExampleWords.of(miss, table), miss.inputs(), miss.column(), miss.answeredBy());
        }
    }

    /** The examples of a table, in the order of its rows. */
    public record ExamplePage(List<ExampleView> items) {
        static ExamplePage of(Table table) {
            return new ExamplePage(RowExamples.of(table).stream()
                    .map(each -> ExampleView.of(each, table))
                    .toList());
        }
    }

    private static ExampleView of(RowExample example, Table table) {
        return new ExampleView(
                example.row(),
                ExampleWords.of(example, table),
                example.fires(),
                NearMissView.of(example.nearMiss(), table),
                example.never(),
                example.by());
    }
}
