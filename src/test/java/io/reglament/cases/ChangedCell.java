package io.reglament.cases;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One number of a table made one larger or smaller, a time of day an hour later or earlier, a word another word.
 *
 * @param name such as {@code first-contact-deadline/FCD-01 limit +1}
 */
record ChangedCell(String name, Table table, Row before, Row after) {
    private static final List<Integer> STEPS = List.of(1, -1);

    /** All of them in one table; a number that cannot be negative does not become so. */
    static List<ChangedCell> of(Table table) {
        List<ChangedCell> all = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int step : STEPS) {
                inputs(table, row, step, all);
                outputs(table, row, step, all);
            }
        }
        return all;
    }

    /**
     * The words and the answers yes or no, by name: each output made whatever else may stand there, each word that a row asks for no longer
     * asked for.
     */
    static SortedMap<String, List<ChangedCell>> words(Table table) {
        SortedMap<String, List<ChangedCell>> all = new TreeMap<>();
        for (Row row : table.rows()) {
            for (int i = 0; i < row.tests().size(); i++) {
                for (Object word : asked(row.tests().get(i))) {
                    String name = row.ref() + " " + table.inputs().get(i).name() + " without " + word;
                    all.put(name, List.of(new ChangedCell(name, table, row, without(table, row, i, word))));
                }
            }
            for (Column column : table.outputs()) {
                String name = row.ref() + " " + column.name();
                List<ChangedCell> others = others(column, row.outputs().get(column.name())).stream()
                        .map(other -> new ChangedCell(name, table, row, with(table, row, column, other)))
                        .toList();
                if (!others.isEmpty()) {
                    all.put(name, others);
                }
            }
        }
        return all;
    }

    private static List<Object> others(Column column, @Nullable Object value) {
        if (value instanceof Boolean yes) {
            return List.of(!yes);
        }
        if (value instanceof String) {
            return column.values().stream().filter(each -> !each.equals(value)).toList();
        }
        return List.of();
    }

    private static List<Object> asked(Cell cell) {
        return cell instanceof Cell.OneOf one
                ? one.values().stream()
                        .filter(each -> each instanceof String || each instanceof Boolean)
                        .toList()
                : List.of();
    }

    private static Row without(Table table, Row row, int input, Object word) {
        List<Cell> tests = new ArrayList<>(row.tests());
        List<Object> left = new ArrayList<>(((Cell.OneOf) tests.get(input)).values());
        left.remove(word);
        tests.set(input, new Cell.OneOf(left));
        return changed(table, row, tests, row.outputs());
    }

    private static Row with(Table table, Row row, Column column, Object value) {
        Map<String, Object> outputs = new LinkedHashMap<>(row.outputs());
        outputs.put(column.name(), value);
        return changed(table, row, row.tests(), outputs);
    }

    private static void inputs(Table table, Row row, int step, List<ChangedCell> all) {
        for (int i = 0; i < row.tests().size(); i++) {
            String column = table.inputs().get(i).name();
            for (Map.Entry<String, Cell> changed :
                    moved(row.tests().get(i), step).entrySet()) {
                List<Cell> tests = new ArrayList<>(row.tests());
                tests.set(i, changed.getValue());
                all.add(cell(table, row, column + changed.getKey(), step, tests, row.outputs()));
            }
        }
    }

    private static void outputs(Table table, Row row, int step, List<ChangedCell> all) {
        for (Column column : table.outputs()) {
            Object value = row.outputs().get(column.name());
            Object changed = value == null ? null : moved(value, step);
            if (changed != null) {
                Map<String, Object> outputs = new LinkedHashMap<>(row.outputs());
                outputs.put(column.name(), changed);
                all.add(cell(table, row, column.name(), step, row.tests(), outputs));
            }
        }
    }

    private static ChangedCell cell(
            Table table, Row row, String column, int step, List<Cell> tests, Map<String, Object> outputs) {
        return new ChangedCell(
                row.ref() + " " + column + (step > 0 ? " +" : " ") + step,
                table,
                row,
                changed(table, row, tests, outputs));
    }

    private static Row changed(Table table, Row row, List<Cell> tests, Map<String, Object> outputs) {
        return row.with(tests, outputs);
    }

    /** The cell with one of its bounds moved, by which bound that is. */
    private static Map<String, Cell> moved(Cell cell, int step) {
        Map<String, Cell> changed = new LinkedHashMap<>();
        if (cell instanceof Cell.OneOf one && one.values().size() == 1) {
            Object value = moved(one.values().get(0), step);
            if (value != null) {
                changed.put("", new Cell.OneOf(List.of(value)));
            }
        } else if (cell instanceof Cell.Within within) {
            Object low = within.low() == null ? null : moved(within.low(), step);
            Object high = within.high() == null ? null : moved(within.high(), step);
            if (low != null) {
                changed.put(" from", new Cell.Within(low, within.lowIncluded(), within.high(), within.highIncluded()));
            }
            if (high != null) {
                changed.put(" to", new Cell.Within(within.low(), within.lowIncluded(), high, within.highIncluded()));
            }
        }
        return changed;
    }

    private static @Nullable Object moved(Object value, int step) {
        if (value instanceof LocalTime time) {
            return time.plusHours(step);
        }
        if (value instanceof BigDecimal number) {
            BigDecimal moved = number.add(BigDecimal.valueOf(step));
            return moved.signum() < 0 ? null : moved;
        }
        return null;
    }

    /** The version with this cell and nothing else changed; as it is where it says something else in this row. */
    Regulation in(Regulation version) {
        Table old = version.table(table.id());
        List<Row> rows = new ArrayList<>(old.rows());
        int place = rows.indexOf(old.row(before.id()));
        if (!rows.get(place).outputs().equals(before.outputs())) {
            return version;
        }
        rows.set(place, after);
        Table changed = new Table(
                old.id(),
                old.label(),
                old.purpose(),
                old.clause(),
                old.owner(),
                old.hitPolicy(),
                old.inputs(),
                old.outputs(),
                rows);
        List<Table> tables = new ArrayList<>(version.tables());
        tables.replaceAll(each -> each.id().equals(old.id()) ? changed : each);
        return new Regulation(
                version.code(),
                version.version(),
                version.effectiveFrom(),
                version.approvedAt(),
                version.approvedBy(),
                version.ruleModes(),
                tables,
                version.contentHash());
    }
}
