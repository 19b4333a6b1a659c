package io.reglament.regulation.sheet;

import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.draft.Field;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet against the table that it was made of: a cell that says what it said stays exactly as it was, and only the others are read
 * as typed.
 */
public final class SheetReader {
    private static final int SHOWN = 80;

    private final SheetTable base;
    private final Map<String, TypedCells> typed = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<SheetColumn> columns;

    private SheetReader(SheetTable base, List<String> names) {
        this.base = base;
        columns = base.columns();
        for (SheetColumn each : columns) {
            Column column = each.column();
            if (column != null) {
                typed.put(each.name(), new TypedCells(column, base.language()));
            }
            places.put(each.name(), names.indexOf(each.name()));
        }
    }

    /** The technical names that the columns of a sheet must have and these do not, and those that they have twice. */
    public static List<String> missing(Table table, List<String> names) {
        return SheetColumn.of(table).stream()
                .map(SheetColumn::name)
                .filter(name -> names.stream().filter(name::equals).count() != 1)
                .toList();
    }

    /**
     * @param base the table as it was when the sheet was made, in the sheet's language
     * @param names the technical names of the sheet's columns; none of those of the table is missing
     */
    public static ReadSheet read(SheetTable base, List<String> names, List<SheetRow> rows) {
        SheetReader reader = new SheetReader(base, names);
        List<SheetRow> filled = rows.stream().filter(reader::saysSomething).toList();
        Map<String, SheetRow> keepers = reader.keepers(filled);
        List<DraftRow> read = filled.stream()
                .map(row -> reader.row(row, keepers.get(reader.text(row, SheetColumn.ID)) == row))
                .toList();
        filled.forEach(row -> reader.nameless(row, names));
        return new ReadSheet(read, List.copyOf(reader.faults));
    }

    /** A row of which everything but its hidden id was cleared is gone. */
    private boolean saysSomething(SheetRow row) {
        return columns.stream()
                .filter(column -> !column.name().equals(SheetColumn.ID))
                .anyMatch(column -> !cell(row, column.name()).isBlank());
    }

    /** The row that is meant by an id: of copies the one that still says what it said, else the first. */
    private Map<String, SheetRow> keepers(List<SheetRow> rows) {
        Map<String, SheetRow> keepers = new HashMap<>();
        Set<String> same = new HashSet<>();
        for (SheetRow row : rows) {
            String id = text(row, SheetColumn.ID);
            if (keepers.putIfAbsent(id, row) == null || (isUnchanged(row, id) && !same.contains(id))) {
                keepers.put(id, row);
                if (isUnchanged(row, id)) {
                    same.add(id);
                }
            }
        }
        return keepers;
    }

    private boolean isUnchanged(SheetRow row, String id) {
        Map<String, String> was = base.rows().get(id);
        return was != null
                && columns.stream().allMatch(column -> cell(row, column.name())
                        .equals(SheetCell.of(Objects.requireNonNull(was.get(column.name())))));
    }

    private DraftRow row(SheetRow sheet, boolean keeper) {
        String id = keeper ? text(sheet, SheetColumn.ID) : "";
        String copied = text(sheet, SheetColumn.ID);
        @Nullable Row was = base.rows().containsKey(id) ? base.table().row(id) : null;
        SortedMap<String, String> cells = new TreeMap<>();
        for (SheetColumn each : columns) {
            Column column = each.column();
            if (column != null) {
                cells.put(each.name(), text(sheet, each, column, was));
            }
        }
        String clause = field(sheet, Field.CLAUSE, was);
        boolean copiedClause = was == null
                && base.rows().containsKey(copied)
                && base.table().row(copied).clause().equals(clause);
        String origin = field(sheet, Field.ORIGIN, was);
        String seeds = field(sheet, Field.SEEDS, null);
        return new DraftRow(
                id.isEmpty() ? null : formed(sheet, SheetColumn.ID, id),
                clause.isEmpty() || copiedClause ? null : clause,
                Arrays.stream(Origin.values())
                        .filter(each -> each.letter().equals(origin))
                        .findFirst()
                        .orElse(null),
                seeds.isEmpty() ? null : Arrays.asList(seeds.split(" ", -1)),
                new DraftRow.Words(field(sheet, Field.LABEL_RU, null), field(sheet, Field.LABEL_EN, null)),
                field(sheet, Field.COMMENT, null),
                null,
                cells);
    }

    private String text(SheetRow sheet, SheetColumn named, Column column, @Nullable Row was) {
        SheetCell cell = cell(sheet, named.name());
        if (cell.trouble() == null) {
            String before = was == null ? null : grid(named, was);
            if (was != null && before != null && cell.text().equals(shown(was, named.name()))) {
                return before;
            }
            TypedCells reader = Objects.requireNonNull(typed.get(named.name()));
            String now = named.input()
                    ? reader.test(cell.text()).map(test -> test.text()).orElse(null)
                    : reader.value(cell.text()).orElse(null);
            if (now != null) {
                return before != null && SameCell.is(column, named.input(), before, now) ? before : now;
            }
        }
        fault(sheet, named, cell);
        return "-";
    }

    private String grid(SheetColumn named, Row row) {
        if (!named.input()) {
            return row.text(named.name());
        }
        List<Column> inputs = base.table().inputs();
        int at = inputs.indexOf(named.column());
        return row.tests().get(at).text();
    }

    private String shown(Row row, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(base.rows().get(row.id())).get(name));
    }

    /** What stands beside the cells; where the row had it and it is blank now, and that cannot be, as it was. */
    private String field(SheetRow sheet, Field field, @Nullable Row was) {
        String text = text(sheet, field.code());
        if (text.isEmpty()) {
            return was == null ? "" : shown(was, field.code());
        }
        return formed(sheet, field.code(), text);
    }

    private String formed(SheetRow sheet, String name, String text) {
        SheetColumn column = columns.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        SheetCell cell = cell(sheet, name);
        if (cell.trouble() != null || !column.takes(text)) {
            fault(sheet, column, cell);
        }
        return text;
    }

    private void nameless(SheetRow row, List<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean named = i < names.size() && places.containsValue(i);
            if (!named && !row.cell(i).isBlank()) {
                fault(row, i, "row " + row.number(), "fault.noColumn", Map.of());
            }
        }
    }

    private void fault(SheetRow row, SheetColumn column, SheetCell cell) {
        String id = text(row, SheetColumn.ID);
        String where = "row " + row.number() + (id.isEmpty() ? "" : " (" + shown(id) + ")") + ", " + column.said();
        String typed = shown(cell.text());
        String key = cell.trouble() == null ? "fault" : "fault." + cell.trouble();
        int at = Objects.requireNonNull(places.get(column.name()));
        Label what = new Label(said(Language.RUSSIAN, key, typed, column), said(Language.ENGLISH, key, typed, column));
        faults.add(new SheetFault(row.number(), at, where, what));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private String said(Language language, String key, String typed, SheetColumn column) {
        return language.say(key, Map.of("typed", typed, "expected", column.expected(base.table(), language)));
    }

    private void fault(SheetRow row, int at, String where, String key, Map<String, String> blanks) {
        faults.add(new SheetFault(
                row.number(),
                at,
                where,
                new Label(Language.RUSSIAN.say(key, blanks), Language.ENGLISH.say(key, blanks))));
    }

    private static boolean isNumbering(String name) {
        return List.of(SheetColumn.ID, Field.CLAUSE.code(), Field.ORIGIN.code(), Field.SEEDS.code())
                .contains(name);
    }

    private SheetCell cell(SheetRow row, String name) {
        return row.cell(Objects.requireNonNull(places.get(name)));
    }

    private String text(SheetRow row, String name) {
        String text = cell(row, name).text();
        String bare = Words.bare(text);
        // A label may begin with any blank that people see; a number or an id may not.
        return bare.isEmpty() || isNumbering(name) ? bare : text.strip();
    }
}
