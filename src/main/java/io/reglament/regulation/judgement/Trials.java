package io.reglament.regulation.judgement;

import io.reglament.regulation.lint.RowExample;
import io.reglament.regulation.lint.RowExamples;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts to try a table by: for each row a point that fires it, moved along each column to the bounds of its cell, the smallest step to both
 * sides of them, the values that are listed and one that is not, and the unknown where it can be asked; and some points anywhere. Of a table
 * too large for that, rows spread over it are tried. The same table, the same facts.
 */
public final class Trials {
    /** Rows times facts to try, which take the engine some twenty seconds: all of them for 500 rows and 8 columns. */
    private static final int MOST_COMPARISONS = 12_000_000;

    private static final int ANYWHERE = 200;

    /** Points beside a row along one column, as a rule. */
    private static final int BESIDE = 5;

    /** Points that fire a row or just do not. */
    private static final int FIRED = 3;

    private static final long SEED = 20260112;

    private final Table table;
    private final List<Candidates> columns;
    private final int most;
    private final Set<List<@Nullable Object>> facts = new LinkedHashSet<>();

    private Trials(Table table) {
        this.table = table;
        most = MOST_COMPARISONS / table.rows().size();
        columns = table.inputs().stream()
                .map(column -> new Candidates(column, cells(column)))
                .toList();
    }

    /** Values by column, in the order of the columns. */
    public static List<List<@Nullable Object>> of(Table table) {
        Trials trials = new Trials(table);
        trials.fired();
        trials.anywhere();
        trials.bounds();
        return List.copyOf(trials.facts);
    }

    /** The known values that are worth trying in each column. */
    public static List<List<Object>> values(Table table) {
        return new Trials(table).columns.stream().map(Candidates::all).toList();
    }

    private List<Cell> cells(Column column) {
        int at = table.inputs().indexOf(column);
        return table.rows().stream().map(row -> row.tests().get(at)).toList();
    }

    private void fired() {
        int rows = table.rows().size();
        if (rows * FIRED > most) {
            int step = stepFor(most / 2);
            for (int i = 0; i < rows; i += step) {
                add(inside(table.rows().get(i)));
            }
            return;
        }
        List<RowExample> examples = RowExamples.of(table);
        for (int i = 0; i < rows; i++) {
            add(inside(table.rows().get(i)));
            SortedMap<String, String> fires = examples.get(i).fires();
            if (fires != null) {
                add(read(fires));
            }
            RowExample.NearMiss miss = examples.get(i).nearMiss();
            if (miss != null) {
                add(read(miss.inputs()));
            }
        }
    }

    private void bounds() {
        int left = most - facts.size();
        int step = stepFor(left / Math.max(1, columns.size() * BESIDE));
        for (int i = 0; i < table.rows().size() && facts.size() < most; i += step) {
            around(table.rows().get(i));
        }
    }

    /** From one row to the next, where so many of them are tried. */
    private int stepFor(int tried) {
        int some = Math.max(1, tried);
        return (table.rows().size() + some - 1) / some;
    }

    private List<@Nullable Object> inside(Row row) {
        List<@Nullable Object> point = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            point.add(columns.get(i).inside(row.tests().get(i)));
        }
        return point;
    }

    private void around(Row row) {
        List<@Nullable Object> point = inside(row);
        for (int i = 0; i < columns.size(); i++) {
            for (Object value : columns.get(i).around(row.tests().get(i))) {
                add(moved(point, i, value));
            }
            if (columns.get(i).asksUnknown()) {
                add(moved(point, i, null));
            }
        }
    }

    private void anywhere() {
        Random random = new Random(SEED);
        List<List<Object>> all = values(table);
        if (all.stream().anyMatch(Collection::isEmpty)) {
            return;
        }
        for (int i = 0; i < Math.min(ANYWHERE, most / 4); i++) {
            List<@Nullable Object> point = new ArrayList<>();
            all.forEach(values -> point.add(values.get(random.nextInt(values.size()))));
            add(point);
        }
    }

    private List<@Nullable Object> read(Map<String, String> said) {
        List<@Nullable Object> point = new ArrayList<>();
        for (Column column : table.inputs()) {
            Cell cell = column.test(said.getOrDefault(column.name(), "null"));
            point.add(cell instanceof Cell.OneOf one ? one.values().get(0) : null);
        }
        return point;
    }

    private static List<@Nullable Object> moved(List<@Nullable Object> point, int column, @Nullable Object value) {
        List<@Nullable Object> moved = new ArrayList<>(point);
        moved.set(column, value);
        return moved;
    }

    private void add(List<@Nullable Object> point) {
        for (int i = 0; i < point.size(); i++) {
            if (point.get(i) == null && !columns.get(i).asksUnknown()) {
                return;
            }
        }
        facts.add(point);
    }
}
