package io.reglament.regulation.contract;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
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
    private final BiConsumer<String, Label> faults;

    RowCheck(TableContract contract, BiConsumer<String, Label> faults) {
        this.contract = contract;
        this.faults = faults;
    }

    void check(Row row, List<Column> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i).name();
            Cell cell = row.tests().get(i);
            contract.inputs().stream()
                    .filter(term -> term.name().equals(name) && !term.values().isEmpty())
                    .forEach(term -> cell.mentioned().stream()
                            .filter(value -> !term.values().contains(value))
                            .forEach(value -> fault(
                                    row,
                                    name,
                                    Breach.notAmong(
                                            value.toString(), term.values().toString()))));
        }
        for (Term term : contract.outputs()) {
            Label wrong = fault(term, row);
            if (wrong != null) {
                fault(row, term.name(), wrong);
            }
        }
        for (Demand demand : contract.demands()) {
            Label wrong = demand.fault(row);
            if (wrong != null) {
                fault(row, demand.column(), wrong);
            }
        }
    }

    private @Nullable Label fault(Term term, Row row) {
        String unitColumn = term.unitColumn();
        if (unitColumn != null) {
            return SpanCheck.fault(term, unitColumn, row);
        }
        Object value = row.outputs().get(term.name());
        if (value == null) {
            return term.nullable() || term.list() || term.since() > 1 ? null : Breach.EMPTY;
        }
        for (Object each : value instanceof List<?> many ? many : List.of(value)) {
            Label wrong = fault(term, each);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable Label fault(Term term, Object value) {
        if (!term.allowed().matches(value)) {
            return Breach.notAmong(
                    value instanceof BigDecimal number ? number.toPlainString() : value.toString(),
                    term.allowed().text());
        }
        return switch (term.kind()) {
            case WHOLE -> SpanCheck.isWhole((BigDecimal) value) ? null : Breach.notWhole(value.toString());
            case TERM -> SpanCheck.fault((BigDecimal) value, String.valueOf(term.unit()));
            case NAME -> NAME.matcher(value.toString()).matches() ? null : Breach.NO_NAME;
            default -> null;
        };
    }

    private void fault(Row row, String column, Label what) {
        faults.accept("row " + row.id() + ", column '" + column + "'", what);
    }
}
