package io.reglament.regulation.sheet;

import io.reglament.regulation.draft.Field;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet: the rows' ids, an input or output of the table, or what stands beside the cells.
 *
 * @param name the technical name: a column's, {@link #ID}, or the code of a {@link Field}
 * @param column null where it is none of the table
 */
public record SheetColumn(String name, @Nullable Column column, boolean input) {
    /** The name of the column of the rows' ids; every sheet has it first. */
    public static final String ID = "#id";

    private static final String PERCENT = "PERCENT";

    /** The columns of a sheet in their order. */
    public static List<SheetColumn> of(Table table) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(new SheetColumn(ID, null, false));
        columns.add(of(Field.CLAUSE));
        table.inputs().forEach(column -> columns.add(new SheetColumn(column.name(), column, true)));
        table.outputs().forEach(column -> columns.add(new SheetColumn(column.name(), column, false)));
        List.of(Field.COMMENT, Field.LABEL_RU, Field.LABEL_EN, Field.ORIGIN, Field.SEEDS)
                .forEach(field -> columns.add(of(field)));
        return List.copyOf(columns);
    }

    private static SheetColumn of(Field field) {
        return new SheetColumn(field.code(), null, false);
    }

    /** What people read above it, with the unit where the label does not say it. */
    public String heading(Language language) {
        if (column == null) {
            return language.say("column." + name.substring(1));
        }
        String label = language.words().label(column);
        String unit = column.unit();
        if (unit == null || label.contains("%")) {
            return label;
        }
        return label + " (" + (unit.equals(PERCENT) ? "%" : language.words().value(column, unit)) + ")";
    }

    /** What may be typed in its cells. */
    public String expected(Table table, Language language) {
        if (column != null) {
            return input ? Expected.test(column, language) : Expected.output(column, language);
        }
        String what = isText() ? "text" : name.substring(1);
        return language.say("expected." + what, Map.of("clause", table.clause()));
    }

    boolean takes(String text) {
        Predicate<String> form = isText()
                ? RowForm::isTextOrNone
                : switch (name) {
                    case ID -> RowForm::isId;
                    case "#clause" -> RowForm::isClause;
                    case "#seeds" -> RowForm::isSeeds;
                    default -> letter -> letter.matches("[SRD]");
                };
        return form.test(text);
    }

    /** The column's labels in both languages, for those who read the API. */
    String said() {
        return "'" + heading(Language.ENGLISH) + " / " + heading(Language.RUSSIAN) + "'";
    }

    private boolean isText() {
        return name.equals(Field.COMMENT.code())
                || name.equals(Field.LABEL_RU.code())
                || name.equals(Field.LABEL_EN.code());
    }

    /** A label in the words of a language. */
    static String label(Table table, Language language) {
        return language.words() == TableWords.RUSSIAN
                ? table.label().ru()
                : table.label().en();
    }
}
