package io.reglament.regulation.lint;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random tables of which everything that can be asked can also be tried: a few values a column, numbers in halves. */
final class SmallTable {
    static final int HIGHEST = 6;
    private static final Label LABEL = new Label("о", "o");

    private final Random random;

    SmallTable(Random random) {
        this.random = random;
    }

    Table next() {
        return table(1 + random.nextInt(3), 1 + random.nextInt(8));
    }

    Table table(int columns, int rowCount) {
        List<Column> inputs =
                IntStream.range(0, columns).mapToObj(i -> input("in" + i)).toList();
        Column output = new Column(
                "out",
                LABEL,
                ColumnType.NUMBER,
                false,
                null,
                new Cell.Within(BigDecimal.ZERO, true, null, false),
                false);
        List<Row> rows =
                IntStream.range(0, rowCount).mapToObj(i -> row(i, inputs)).toList();
        HitPolicy policy = HitPolicy.values()[random.nextInt(HitPolicy.values().length)];
        return new Table("tried", LABEL, "Tried.", "7.3", "HEAD_OF_SALES", policy, inputs, List.of(output), rows);
    }

    private Column input(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> column(name, ColumnType.BOOLEAN, new Cell.Any());
            case 1 -> column(name, ColumnType.STRING, new Cell.Any());
            case 2 -> column(name, ColumnType.STRING, new Cell.OneOf(List.of("A", "B", "C")));
            default ->
                column(
                        name,
                        ColumnType.NUMBER,
                        new Cell.Within(BigDecimal.ZERO, true, BigDecimal.valueOf(HIGHEST), random.nextBoolean()));
        };
    }

    private static Column column(String name, ColumnType type, Cell allowed) {
        return new Column(name, LABEL, type, false, null, allowed, true);
    }

    private Row row(int number, List<Column> inputs) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        outputs.put("out", BigDecimal.valueOf(random.nextInt(3)));
        return new Row(
                "tried",
                "R" + number,
                "7.3." + (number + 1),
                Origin.values()[0],
                List.of(),
                LABEL,
                "",
                inputs.stream().map(this::test).toList(),
                outputs);
    }

    private Cell test(Column column) {
        if (column.type() == ColumnType.NUMBER) {
            BigDecimal low = BigDecimal.valueOf(random.nextInt(HIGHEST));
            BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(3)));
            return switch (random.nextInt(6)) {
                case 0 -> new Cell.Any();
                case 1 -> new Cell.Unknown();
                case 2 -> new Cell.OneOf(List.of(low));
                case 3 -> new Cell.Within(low, random.nextBoolean(), null, false);
                case 4 -> new Cell.Within(null, false, high, random.nextBoolean());
                default -> new Cell.Within(low, random.nextBoolean(), high, random.nextBoolean());
            };
        }
        List<Object> values = column.type() == ColumnType.BOOLEAN ? List.of(true, false) : List.of("A", "B", "C");
        Object one = values.get(random.nextInt(values.size()));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Cell.Any();
            case 2 -> new Cell.NoneOf(List.of(one));
            case 3 ->
                column.type() == ColumnType.BOOLEAN
                        ? new Cell.OneOf(List.of(one))
                        : new Cell.OneOf(values.subList(0, 2));
            default -> new Cell.OneOf(List.of(one));
        };
    }

    /** Every combination of values that stands for all others; null is the unknown, asked only where some cell asks for it. */
    static List<@Nullable Object[]> everything(Table table) {
        List<@Nullable Object[]> all = new ArrayList<>();
        all.add(new @Nullable Object[0]);
        for (int i = 0; i < table.inputs().size(); i++) {
            List<@Nullable Object[]> longer = new ArrayList<>();
            for (@Nullable Object value : values(table, i)) {
                for (@Nullable Object[] before : all) {
                    @Nullable Object[] more = java.util.Arrays.copyOf(before, before.length + 1);
                    more[before.length] = value;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<@Nullable Object> values(Table table, int position) {
        Column column = table.inputs().get(position);
        List<@Nullable Object> values = new ArrayList<>();
        switch (column.type()) {
            case BOOLEAN -> values.addAll(List.of(true, false));
            case NUMBER ->
                IntStream.rangeClosed(0, 2 * HIGHEST)
                        .mapToObj(half -> BigDecimal.valueOf(5L * half, 1))
                        .filter(column.allowed()::matches)
                        .forEach(values::add);
            default -> {
                values.addAll(List.of("A", "B", "C"));
                if (column.allowed() instanceof Cell.Any) {
                    values.add("something else");
                }
            }
        }
        if (table.rows().stream().anyMatch(row -> row.tests().get(position) instanceof Cell.Unknown)) {
            values.add(null);
        }
        return values;
    }

    /** The rows that let all of these pass, in the order of the table. */
    static List<Row> matching(Table table, @Nullable Object[] values) {
        return table.rows().stream()
                .filter(row -> IntStream.range(0, values.length)
                        .allMatch(i -> passes(row.tests().get(i), values[i])))
                .toList();
    }

    private static boolean passes(Cell cell, @Nullable Object value) {
        return value == null ? cell instanceof Cell.Any || cell instanceof Cell.Unknown : cell.matches(value);
    }
}
