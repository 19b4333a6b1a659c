package io.reglament.regulation.draft;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a table as text, by id and field, so that edits can be compared and joined cell by cell. A label that the row's cells make
 * is the empty text: it changes with them and is no edit.
 *
 * @param sentences makes labels of cells
 */
record RowTexts(RowSentences sentences) {
    private static final String YES = "yes";

    /** Text by field by row id, both in the order of the table: its columns by name, then every {@link Field}. */
    Map<String, Map<String, String>> of(Table table) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.id(), of(table, row)));
        return rows;
    }

    private Map<String, String> of(Table table, Row row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            texts.put(table.inputs().get(i).name(), row.tests().get(i).text());
        }
        table.outputs().forEach(output -> texts.put(output.name(), row.text(output.name())));
        texts.put(Field.CLAUSE.code(), row.clause());
        texts.put(Field.ORIGIN.code(), row.origin().letter());
        texts.put(Field.SEEDS.code(), String.join(" ", row.seeds()));
        Label own = row.label().otherThan(sentences.of(table, row));
        texts.put(Field.LABEL_RU.code(), own.ru());
        texts.put(Field.LABEL_EN.code(), own.en());
        texts.put(Field.COMMENT.code(), row.comment());
        texts.put(Field.OVERRIDABLE.code(), row.overridable() ? YES : "");
        return texts;
    }

    /** The table with rows of these texts, each of which some table of the same columns has said before. */
    Table table(Table like, Map<String, Map<String, String>> rows) {
        return like.with(rows.entrySet().stream()
                .map(row -> row(like, row.getKey(), row.getValue()))
                .toList());
    }

    private Row row(Table like, String id, Map<String, String> texts) {
        List<Cell> tests = new ArrayList<>();
        like.inputs().forEach(input -> tests.add(input.test(text(texts, input.name()))));
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (Column output : like.outputs()) {
            Object value = output.value(text(texts, output.name()));
            if (value != null) {
                outputs.put(output.name(), value);
            }
        }
        String seeds = text(texts, Field.SEEDS.code());
        Row row = new Row(
                like.id(),
                id,
                text(texts, Field.CLAUSE.code()),
                origin(text(texts, Field.ORIGIN.code())),
                seeds.isEmpty() ? List.of() : Arrays.asList(seeds.split(" ", -1)),
                new Label(text(texts, Field.LABEL_RU.code()), text(texts, Field.LABEL_EN.code())),
                text(texts, Field.COMMENT.code()),
                tests,
                outputs);
        return labelled(like, row.with(text(texts, Field.OVERRIDABLE.code()).equals(YES)));
    }

    /** The row with its empty labels made of its cells. */
    Row labelled(Table like, Row row) {
        Label label = row.label();
        if (!label.ru().isEmpty() && !label.en().isEmpty()) {
            return row;
        }
        Label made = sentences.of(like, row);
        return row.with(new Label(
                label.ru().isEmpty() ? made.ru() : label.ru(), label.en().isEmpty() ? made.en() : label.en()));
    }

    private static Origin origin(String letter) {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, String> texts, String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }
}
