package io.reglament.regulation.contract;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds the cells of a row to the terms and demands of the contract. */
final class RowCheck {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");

    private final TableContract contract;
    private final BiConsumer<String, String> faults;

    RowCheck(TableContract contract, BiConsumer<String, String> faults) {
        this.contract = contract;
        this.faults = faults;
    }

    void check(Row row, List<Column> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i).name();
            Cell cell = row.tests().get(i);
            contract.inputs().stream()
                    .filter(term -> term.name().equals(name) && !term.values().isEmpty())
                    .forEach(term -> mentioned(cell).stream()
                            .filter(value -> !term.values().contains(value))
                            .forEach(value -> fault(row, name, value + " is not among " + term.values())));
        }
        for (Term term : contract.outputs()) {
            String wrong = fault(term, row);
            if (wrong != null) {
                fault(row, term.name(), wrong);
            }
        }
        for (Demand demand : contract.demands()) {
            String wrong = demand.fault(row);
            if (wrong != null) {
                fault(row, demand.column(), wrong);
            }
        }
    }

    private static List<Object> mentioned(Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return some.values();
        }
        return cell instanceof Cell.NoneOf none ? none.values() : List.of();
    }

    private @Nullable String fault(Term term, Row row) {
        String unitColumn = term.unitColumn();
        if (unitColumn != null) {
            return SpanCheck.fault(term, unitColumn, row);
        }
        Object value = row.outputs().get(term.name());
        if (value == null) {
            return term.nullable() || term.list() || term.since() > 1 ? null : "may not be empty";
        }
        for (Object each : value instanceof List<?> many ? many : List.of(value)) {
            String wrong = fault(term, each);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable String fault(Term term, Object value) {
        if (!term.allowed().matches(value)) {
            return (value instanceof BigDecimal number ? number.toPlainString() : value) + " is not among "
                    + term.allowed().text();
        }
        return switch (term.kind()) {
            case WHOLE -> SpanCheck.isWhole((BigDecimal) value) ? null : value + " is not whole";
            case TERM -> SpanCheck.fault((BigDecimal) value, String.valueOf(term.unit()));
            case NAME -> NAME.matcher(value.toString()).matches() ? null : "is no name";
            default -> null;
        };
    }

    private void fault(Row row, String column, String what) {
        faults.accept("row " + row.id() + ", column '" + column + "'", what);
    }
}
