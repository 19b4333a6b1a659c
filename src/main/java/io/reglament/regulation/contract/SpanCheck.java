package io.reglament.regulation.contract;

import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds an amount of time to its unit: minutes and hours come to whole minutes, days are whole. */
final class SpanCheck {
    private static final String HOUR = "WORKING_HOUR";
    private static final String MINUTE = "WORKING_MINUTE";
    private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

    private SpanCheck() {}

    /** What is wrong with the amount, or null. */
    static @Nullable Label fault(BigDecimal amount, String unit) {
        if (amount.signum() < 0) {
            return Breach.belowZero(amount.toPlainString());
        }
        if (unit.equals(HOUR) ? isWhole(amount.multiply(MINUTES_IN_HOUR)) : isWhole(amount)) {
            return null;
        }
        return unit.equals(HOUR) || unit.equals(MINUTE)
                ? Breach.noWholeMinutes(amount.toPlainString(), unit)
                : Breach.notWhole(amount.toPlainString() + " " + unit);
    }

    /** What is wrong with a span of a row and the unit that stands beside it, or null. */
    static @Nullable Label fault(Term term, String unitColumn, Row row) {
        BigDecimal amount = row.nullableDecimal(term.name());
        String unit = row.nullableString(unitColumn);
        if (amount == null) {
            return unit != null && !term.nullable() ? Breach.emptyBeside(unitColumn) : null;
        }
        if (unit == null) {
            return Breach.noUnit(unitColumn);
        }
        BigDecimal most = term.most().get(unit);
        if (most != null && amount.compareTo(most) > 0) {
            return Breach.aboveCeiling(amount.toPlainString(), unit, most);
        }
        return fault(amount, unit);
    }

    /** Hours with a fraction as minutes, so that nobody after this has to think of fractions; other values stay. */
    static void wholeMinutes(TableContract contract, Map<String, Object> outputs) {
        for (Term term : contract.outputs()) {
            Object amount = outputs.get(term.name());
            String unitColumn = term.unitColumn();
            if (unitColumn != null
                    && amount instanceof BigDecimal number
                    && HOUR.equals(outputs.get(unitColumn))
                    && !isWhole(number)) {
                toMinutes(contract, outputs, unitColumn);
                return;
            }
        }
    }

    private static void toMinutes(TableContract contract, Map<String, Object> outputs, String unitColumn) {
        for (Term term : contract.outputs()) {
            if (unitColumn.equals(term.unitColumn()) && outputs.get(term.name()) instanceof BigDecimal number) {
                outputs.put(term.name(), number.multiply(MINUTES_IN_HOUR).stripTrailingZeros());
            }
        }
        outputs.put(unitColumn, MINUTE);
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
