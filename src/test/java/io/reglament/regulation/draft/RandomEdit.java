package io.reglament.regulation.draft;

import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A few edits of a table as a person makes them: cells, new rows, rows taken out, rows moved. */
final class RandomEdit {
    private final Random random;

    RandomEdit(Random random) {
        this.random = random;
    }

    /** The table after so many edits; ids of new rows start with the name, so that those of two people differ. */
    Table of(Table table, int edits, String name) {
        Table edited = table;
        for (int i = 0; i < edits; i++) {
            edited = edit(edited, name + i);
        }
        return edited;
    }

    private Table edit(Table table, String id) {
        List<Row> rows = new ArrayList<>(table.rows());
        int place = random.nextInt(rows.size());
        switch (random.nextInt(6)) {
            case 0 -> rows.add(place, copy(table, rows.get(place), id));
            case 1 -> {
                if (rows.size() > 1) {
                    rows.remove(place);
                }
            }
            case 2 -> rows.add(random.nextInt(rows.size()), rows.remove(place));
            default -> rows.set(place, cell(table, rows.get(place)));
        }
        return table.with(rows);
    }

    private static Row copy(Table table, Row row, String id) {
        return new Row(
                table.id(),
                id,
                row.clause(),
                row.origin(),
                row.seeds(),
                row.label(),
                "copied",
                row.tests(),
                row.outputs());
    }

    private Row cell(Table table, Row row) {
        List<Column> columns =
                Stream.concat(table.inputs().stream(), table.outputs().stream()).toList();
        int at = random.nextInt(columns.size());
        Column column = columns.get(at);
        Row edited;
        if (at < table.inputs().size()) {
            List<io.reglament.regulation.table.Cell> tests = new ArrayList<>(row.tests());
            tests.set(at, column.test(column.values().isEmpty() ? "-" : text(any(column))));
            edited = row.with(tests, row.outputs());
        } else {
            Map<String, Object> outputs = new LinkedHashMap<>();
            for (Column output : table.outputs()) {
                Object value = output.equals(column)
                        ? value(column, row)
                        : row.outputs().get(output.name());
                if (value != null) {
                    outputs.put(output.name(), value);
                }
            }
            edited = row.with(row.tests(), outputs);
        }
        return random.nextBoolean() ? edited : edited.with(TableWords.sentences(table, edited));
    }

    private @Nullable Object value(Column column, Row row) {
        Object now = row.outputs().get(column.name());
        if (now instanceof BigDecimal number) {
            BigDecimal more = number.add(BigDecimal.valueOf(1 + random.nextInt(3)));
            return column.allowed().matches(more) ? more : now;
        }
        return column.list() || column.values().isEmpty() ? now : any(column);
    }

    private Object any(Column column) {
        return column.values().get(random.nextInt(column.values().size()));
    }

    private static String text(Object value) {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
