package io.reglament.regulation.words;

import io.reglament.regulation.lint.RowExample;
import io.reglament.regulation.lint.RowExample.NearMiss;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in words when a row answers, and when it only just does not. */
public final class ExampleWords {
    /** How many rows are named at a time. */
    private static final int MOST = 5;

    private ExampleWords() {}

    /** The facts by which a row answers, or why it never does, in Russian and English. */
    public static Label of(RowExample example, Table table) {
        return new Label(said(example, table, TableWords.RUSSIAN), said(example, table, TableWords.ENGLISH));
    }

    /** The one condition by which it does not, and who answers then. */
    public static Label of(NearMiss miss, Table table) {
        return new Label(said(miss, table, TableWords.RUSSIAN), said(miss, table, TableWords.ENGLISH));
    }

    private static String said(RowExample example, Table table, TableWords words) {
        Map<String, String> fires = example.fires();
        if (fires == null) {
            return words.phrases()
                    .say(
                            "example.never." + Objects.requireNonNull(example.never()),
                            Map.of("row", example.row(), "by", some(example.by())));
        }
        return fires.isEmpty()
                ? words.phrases().say("example.always", Map.of("row", example.row()))
                : words.phrases()
                        .say("example.fires", Map.of("row", example.row(), "example", words.facts(table, fires)));
    }

    private static String said(NearMiss miss, Table table, TableWords words) {
        Column column = table.inputs().stream()
                .filter(each -> each.name().equals(miss.column()))
                .findFirst()
                .orElseThrow();
        String test = words.fact(column, Objects.requireNonNull(miss.inputs().get(column.name())));
        String key = miss.answeredBy().isEmpty() ? "example.miss.nobody" : "example.miss";
        return words.phrases().say(key, Map.of("test", test, "by", some(miss.answeredBy())));
    }

    private static String some(List<String> rows) {
        String named = String.join(", ", rows.subList(0, Math.min(MOST, rows.size())));
        return rows.size() > MOST ? named + ", …" : named;
    }
}
