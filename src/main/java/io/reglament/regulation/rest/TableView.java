package io.reglament.regulation.rest;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
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
import org.jspecify.annotations.Nullable;

/** A table as a grid. */
public record TableView(
        String id,
        Label label,
        String clause,
        String owner,
        HitPolicy hitPolicy,
        List<ColumnView> inputs,
        List<ColumnView> outputs,
        List<RowView> rows) {

    /** A column; {@code allowed} is a test in the grid's language. */
    public record ColumnView(
            String name,
            Label label,
            String type,
            boolean list,
            @Nullable String unit,
            String allowed) {
        /** The column with its bounds as text. */
        public static ColumnView of(Column column) {
            return new ColumnView(
                    column.name(),
                    column.label(),
                    column.type().feelName(),
                    column.list(),
                    column.unit(),
                    column.allowed().text());
        }
    }

    /** A row; {@code tests} has a cell for each input in its order, {@code outputs} the values that are not empty, numbers as decimal strings. */
    public record RowView(
            String id,
            String clause,
            Origin origin,
            List<String> seeds,
            Label label,
            @Nullable Boolean overridable,
            List<String> tests,
            Map<String, Object> outputs) {
        static RowView of(Row row) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            row.outputs().forEach((name, value) -> outputs.put(name, json(value)));
            return new RowView(
                    row.id(),
                    row.clause(),
                    row.origin(),
                    row.seeds(),
                    row.label(),
                    row.overridable() ? true : null,
                    row.tests().stream().map(Cell::text).toList(),
                    outputs);
        }

        private static Object json(Object value) {
            if (value instanceof List<?> values) {
                List<Object> shown = new ArrayList<>();
                values.forEach(each -> shown.add(json(each)));
                return shown;
            }
            if (value instanceof BigDecimal number) {
                return number.toPlainString();
            }
            return value instanceof Boolean ? value : value.toString();
        }
    }

    static TableView of(Table table) {
        return new TableView(
                table.id(),
                table.label(),
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                table.inputs().stream().map(ColumnView::of).toList(),
                table.outputs().stream().map(ColumnView::of).toList(),
                table.rows().stream().map(RowView::of).toList());
    }
}
