package io.reglament.regulation.contract;

import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds one table to its contract, and makes of it the table that rules look into. */
final class TableCheck {
    private final TableContract contract;
    private final Table table;
    private final int format;
    private final List<GateFault> faults;
    private final int before;

    TableCheck(TableContract contract, Table table, int format, List<GateFault> faults) {
        this.contract = contract;
        this.table = table;
        this.format = format;
        this.faults = faults;
        this.before = faults.size();
    }

    /** The table bound to the contract; as it is where it breaks the contract, which is then among the faults. */
    Table bound() {
        if (table.hitPolicy() != contract.hitPolicy()) {
            fault("", "has the hit policy " + table.hitPolicy() + ", not " + contract.hitPolicy());
        }
        Map<String, Column> inputs = byName(table.inputs());
        Map<String, Column> outputs = byName(table.outputs());
        ColumnCheck columns = new ColumnCheck(format, this::fault);
        columns.check("input", contract.inputs(), inputs);
        columns.check("output", contract.outputs(), outputs);
        if (faults.size() > before) {
            return table;
        }
        RowCheck rows = new RowCheck(contract, this::breach);
        table.rows().forEach(row -> rows.check(row, table.inputs()));
        if (faults.size() > before) {
            return table;
        }
        Table bound = inOrder(inputs);
        contract.answers().forEach((column, excepted) -> answers(bound, column, excepted));
        return bound;
    }

    private Table inOrder(Map<String, Column> inputs) {
        List<Term> asked = present(contract.inputs(), inputs);
        List<Integer> order = asked.stream()
                .map(term -> table.inputs().indexOf(inputs.get(term.name())))
                .toList();
        return new Table(
                table.id(),
                table.label(),
                table.purpose(),
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                asked(asked, inputs),
                table.outputs(),
                table.rows().stream().map(row -> inOrder(row, order)).toList());
    }

    private Row inOrder(Row row, List<Integer> order) {
        Map<String, Object> values = new LinkedHashMap<>(row.outputs());
        SpanCheck.wholeMinutes(contract, values);
        return row.with(order.stream().map(row.tests()::get).toList(), values);
    }

    private List<Column> asked(List<Term> terms, Map<String, Column> columns) {
        List<Column> bound = new ArrayList<>();
        for (Term term : terms) {
            Column column = columns.get(term.name());
            if (column != null) {
                bound.add(new Column(
                        column.name(),
                        column.label(),
                        column.type(),
                        column.list(),
                        column.unit(),
                        allowed(term, column),
                        column.nullable()));
            }
        }
        return bound;
    }

    /** What rules may ask: all that the version's format knows, and what the file knows beyond. */
    private Cell allowed(Term term, Column column) {
        if (term.values().isEmpty()) {
            return term.range();
        }
        return new Cell.OneOf(term.values().stream()
                .filter(value -> isKnown(term, value) || column.values().contains(value))
                .toList());
    }

    private boolean isKnown(Term term, Object value) {
        return format > 1 || !term.later().contains(value);
    }

    private void answers(Table bound, String column, Set<Object> excepted) {
        Term term = contract.inputs().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
        for (Object value : term.values()) {
            if (isKnown(term, value)
                    && !excepted.contains(value)
                    && bound.find(Map.of(column, value)).matched().isEmpty()) {
                breach("column '" + column + "'", Breach.unanswered(value));
            }
        }
    }

    private List<Term> present(List<Term> terms, Map<String, Column> columns) {
        return terms.stream().filter(term -> columns.containsKey(term.name())).toList();
    }

    private static Map<String, Column> byName(List<Column> columns) {
        return new HashMap<>(columns.stream().collect(Collectors.toMap(Column::name, Function.identity())));
    }

    private void breach(String where, Label what) {
        faults.add(new GateFault(table.id() + ".dmn", where, what.en(), what.ru()));
    }

    private void fault(String where, String what) {
        faults.add(new GateFault(table.id() + ".dmn", where, what));
    }
}
