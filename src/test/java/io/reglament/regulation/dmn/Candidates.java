package io.reglament.regulation.dmn;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values to try in a column: all allowed ones, or the bounds of its cells and their neighbours. */
public final class Candidates {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private Candidates() {}

    public static List<Object> of(Table table, Column column) {
        if (column.type() == ColumnType.BOOLEAN) {
            return List.of(true, false);
        }
        if (!column.values().isEmpty()) {
            return column.values();
        }
        int at = table.inputs().indexOf(column);
        Set<Object> values = new LinkedHashSet<>();
        if (column.type() == ColumnType.STRING) {
            values.add("SOMETHING_ELSE");
        }
        table.rows().forEach(row -> values.addAll(mentioned(row.tests().get(at))));
        List<Object> near = new ArrayList<>();
        for (Object value : values) {
            near.add(value);
            if (value instanceof BigDecimal number) {
                near.add(number.add(STEP));
                near.add(number.subtract(STEP));
            }
        }
        return near.stream().filter(column.allowed()::matches).distinct().toList();
    }

    private static List<Object> mentioned(Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return some.values();
        }
        if (cell instanceof Cell.NoneOf none) {
            return none.values();
        }
        List<Object> bounds = new ArrayList<>();
        if (cell instanceof Cell.Within within) {
            if (within.low() != null) {
                bounds.add(within.low());
            }
            if (within.high() != null) {
                bounds.add(within.high());
            }
        }
        return bounds;
    }
}
