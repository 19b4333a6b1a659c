package io.reglament.regulation.sheet;

import io.reglament.regulation.draft.Field;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table as the texts of a sheet.
 *
 * @param rows text by technical name by row id, both in the order of the sheet
 */
public record SheetTable(
        Table table, Language language, List<SheetColumn> columns, Map<String, Map<String, String>> rows) {

    public static SheetTable of(Table table, Language language) {
        Map<String, CellNotation> notations = new HashMap<>();
        List<SheetColumn> columns = SheetColumn.of(table);
        for (SheetColumn each : columns) {
            Column column = each.column();
            if (column != null) {
                notations.put(each.name(), new CellNotation(column, language));
            }
        }
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.id(), row(table, row, notations)));
        return new SheetTable(table, language, columns, rows);
    }

    /** What people call the table. */
    public String label() {
        return SheetColumn.label(table, language);
    }

    private static Map<String, String> row(Table table, Row row, Map<String, CellNotation> notations) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(SheetColumn.ID, row.id());
        texts.put(Field.CLAUSE.code(), row.clause());
        for (int i = 0; i < table.inputs().size(); i++) {
            String name = table.inputs().get(i).name();
            texts.put(name, notation(notations, name).test(row.tests().get(i)));
        }
        table.outputs()
                .forEach(output -> texts.put(
                        output.name(),
                        notation(notations, output.name()).value(row.outputs().get(output.name()))));
        Label own = row.label().otherThan(TableWords.sentences(table, row));
        texts.put(Field.COMMENT.code(), row.comment());
        texts.put(Field.LABEL_RU.code(), own.ru());
        texts.put(Field.LABEL_EN.code(), own.en());
        texts.put(Field.ORIGIN.code(), row.origin().letter());
        texts.put(Field.SEEDS.code(), String.join(" ", row.seeds()));
        return texts;
    }

    private static CellNotation notation(Map<String, CellNotation> notations, String name) {
        return Objects.requireNonNull(notations.get(name));
    }
}
