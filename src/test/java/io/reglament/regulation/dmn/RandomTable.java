package io.reglament.regulation.dmn;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of every shape that the grid's language has, with words that people write and programmes stumble over. */
public final class RandomTable {
    private static final List<String> ODD = List.of(
            "Срок",
            "a < b & c > d",
            "\"кавычки\" и 'апостроф'",
            "]]> конец",
            "😀 emoji",
            "=1+1",
            "  внутри  пробелы",
            "-",
            "null",
            "{n, plural}",
            "&amp; &lt;",
            "<script>",
            "ё".repeat(300),
            "\u00A0неразрывный",
            "not(\"A\")");

    private final Random random;

    public RandomTable(Random random) {
        this.random = random;
    }

    public Table next() {
        List<Column> inputs = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> column("in" + i, true))
                .toList();
        List<Column> outputs = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> column("out" + i, false))
                .toList();
        int rowCount = inputs.isEmpty() ? 1 : 1 + random.nextInt(12);
        List<Row> rows = IntStream.range(0, rowCount)
                .mapToObj(i -> row(i, inputs, outputs))
                .toList();
        return new Table(
                "tried",
                label(),
                text().strip(),
                "7.3",
                "HEAD_OF_SALES",
                any(HitPolicy.values()),
                inputs,
                outputs,
                rows);
    }

    private Column column(String name, boolean input) {
        ColumnType type = any(ColumnType.values());
        boolean list = !input && type == ColumnType.STRING && random.nextInt(3) == 0;
        Cell allowed = random.nextBoolean() || type == ColumnType.BOOLEAN ? new Cell.Any() : bounds(type);
        // A file says by its allowed values that a cell may be empty; where all are allowed it may.
        boolean nullable =
                allowed instanceof Cell.Any || list || input ? allowed instanceof Cell.Any : random.nextBoolean();
        String unit = random.nextInt(3) == 0 ? any("WORKING_DAY", "PERCENT", "RUB") : null;
        return new Column(name, label(), type, list, unit, allowed, nullable);
    }

    private Cell bounds(ColumnType type) {
        if (type == ColumnType.STRING || random.nextBoolean()) {
            return new Cell.OneOf(
                    IntStream.rangeClosed(1, 4).mapToObj(i -> value(type, i)).toList());
        }
        return new Cell.Within(value(type, 1), random.nextBoolean(), value(type, 4), true);
    }

    private Row row(int number, List<Column> inputs, List<Column> outputs) {
        List<Cell> tests = inputs.stream().map(this::test).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column output : outputs) {
            if (!output.nullable() || random.nextBoolean()) {
                values.put(output.name(), output.list() ? List.of(allowed(output), allowed(output)) : allowed(output));
            }
        }
        List<String> seeds = random.nextBoolean() ? List.of() : List.of("S1-80", "F-08");
        String comment = random.nextBoolean() ? "" : text().strip();
        return new Row(
                        "tried",
                        "R" + number + any("", ".a", "-b", "_c"),
                        "7.3." + (number + 1),
                        any(Origin.values()),
                        seeds,
                        new Label(text().strip(), text().strip()),
                        comment,
                        tests,
                        values)
                .with(any(true, false));
    }

    private Cell test(Column column) {
        Object one = allowed(column);
        Object other = allowed(column);
        return switch (random.nextInt(column.type().isOrdered() ? 7 : 4)) {
            case 0 -> new Cell.Any();
            case 1 -> new Cell.Unknown();
            case 2 -> new Cell.OneOf(List.of(one));
            case 3 -> new Cell.NoneOf(List.of(one, other));
            case 4 -> new Cell.Within(one, random.nextBoolean(), null, false);
            case 5 -> new Cell.Within(null, false, one, random.nextBoolean());
            default -> new Cell.Within(value(column.type(), 1), true, value(column.type(), 4), random.nextBoolean());
        };
    }

    /** A value that passes every bound that this makes. */
    private Object allowed(Column column) {
        return value(column.type(), 2 + random.nextInt(2));
    }

    private Object value(ColumnType type, int number) {
        return switch (type) {
            case STRING -> "VALUE_" + number;
            case NUMBER -> new BigDecimal(number + (number == 2 ? ".50" : ""));
            case BOOLEAN -> number % 2 == 0;
            case TIME -> LocalTime.of(8 + number, number);
            case DATE -> LocalDate.of(2026, number, 28);
            case DURATION -> Duration.ofMinutes(90L * number);
        };
    }

    private Label label() {
        return new Label(text(), text());
    }

    private String text() {
        return any(ODD);
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** All that a table says, one thing a line, to compare two of them. */
    public static String said(Table table) {
        Stream<String> head = Stream.of(
                table.id(),
                table.label().toString(),
                table.purpose(),
                table.clause(),
                table.owner(),
                table.hitPolicy().name());
        Stream<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(column -> column.name()
                        + column.label()
                        + column.type()
                        + column.list()
                        + column.unit()
                        + column.allowed().text()
                        + column.nullable());
        Stream<String> rows = table.rows().stream().map(row -> said(table, row));
        return Stream.of(head, columns, rows).flatMap(each -> each).collect(joining("\n"));
    }

    private static String said(Table table, Row row) {
        List<String> parts = new ArrayList<>(List.of(
                row.ref(),
                row.clause(),
                row.origin().letter(),
                row.seeds().toString(),
                row.label().toString(),
                row.comment()));
        row.tests().forEach(test -> parts.add(test.text()));
        table.outputs().forEach(output -> parts.add(row.text(output.name())));
        return String.join("|", parts);
    }
}
