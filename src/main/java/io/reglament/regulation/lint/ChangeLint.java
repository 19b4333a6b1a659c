package io.reglament.regulation.lint;

import io.reglament.calendar.SpanUnit;
import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for norms that are shorter than before (S2-33): whoever shortens one says what is watched so that quality does not suffer. Units are
 * compared by the usual working day; of seven calendar days five are working ones.
 */
final class ChangeLint {
    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal WORKING_DAYS_OF_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

    private final Table before;
    private final Table after;
    private final BigDecimal usualDay;
    private final List<Finding> found = new ArrayList<>();

    private ChangeLint(Table before, Table after, Duration usualDay) {
        this.before = before;
        this.after = after;
        this.usualDay = BigDecimal.valueOf(usualDay.toMinutes());
    }

    /** @param usualDay open time of a working day */
    static List<Finding> of(Table before, Table after, Duration usualDay) {
        ChangeLint lint = new ChangeLint(before, after, usualDay);
        Contract.ours().unitColumns(after.id()).forEach(lint::shorter);
        return lint.found;
    }

    private void shorter(String column, String unitColumn) {
        for (Row row : after.rows()) {
            before.rows().stream()
                    .filter(old -> old.id().equals(row.id()))
                    .filter(old -> isLess(sevenths(row, column, unitColumn), sevenths(old, column, unitColumn)))
                    .forEach(old -> found.add(finding(old, row, column, unitColumn)));
        }
    }

    private static boolean isLess(@Nullable BigDecimal is, @Nullable BigDecimal was) {
        return is != null && was != null && is.compareTo(was) < 0;
    }

    /** Open minutes, in sevenths so that calendar days come out exact; null where the row has no norm there. */
    private @Nullable BigDecimal sevenths(Row row, String column, String unitColumn) {
        BigDecimal amount = row.nullableDecimal(column);
        String unit = row.nullableString(unitColumn);
        if (amount == null || unit == null) {
            return null;
        }
        return amount.multiply(
                switch (SpanUnit.valueOf(unit)) {
                    case WORKING_MINUTE -> DAYS_OF_A_WEEK;
                    case WORKING_HOUR -> MINUTES_IN_HOUR.multiply(DAYS_OF_A_WEEK);
                    case WORKING_DAY -> usualDay.multiply(DAYS_OF_A_WEEK);
                    case CALENDAR_DAY -> usualDay.multiply(WORKING_DAYS_OF_A_WEEK);
                });
    }

    private Finding finding(Row old, Row row, String column, String unitColumn) {
        Map<String, String> change = Map.of(
                "before", old.text(column),
                "beforeUnit", old.string(unitColumn),
                "after", row.text(column),
                "afterUnit", row.string(unitColumn));
        return new Finding(
                Kind.SHORTER,
                after.id(),
                List.of(row.id()),
                column,
                row.text(column),
                new TreeMap<>(change),
                null,
                old.text(column) + " " + old.string(unitColumn) + Substance.of(List.of(row)));
    }
}
