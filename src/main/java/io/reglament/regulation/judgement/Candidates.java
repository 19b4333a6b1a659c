package io.reglament.regulation.judgement;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a column that are worth trying. */
final class Candidates {
    /** The smallest step that a fact can say (decision on bounded facts: ten decimals). */
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(10);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String NOT_LISTED = "SOMETHING_ELSE";

    private final Column column;
    private final List<Object> all;
    private final boolean asksUnknown;

    Candidates(Column column, List<Cell> cells) {
        this.column = column;
        Set<Object> values = new LinkedHashSet<>();
        cells.forEach(cell -> values.addAll(around(cell)));
        if (values.isEmpty()) {
            values.addAll(around(new Cell.Any()));
        }
        all = List.copyOf(values);
        // The engine holds not(…) for true of the unknown.
        asksUnknown = cells.stream().noneMatch(Cell.NoneOf.class::isInstance);
    }

    /** Known ones, near some cell. */
    List<Object> all() {
        return all;
    }

    /** Whether the engine's answer to the unknown is of use: it does not see three values as the regulation does. */
    boolean asksUnknown() {
        return asksUnknown;
    }

    /** A value that a cell lets pass; any other one where there is none, and null for the unknown. */
    @Nullable
    Object inside(Cell cell) {
        if (cell instanceof Cell.Unknown) {
            return asksUnknown ? null : all.isEmpty() ? null : all.get(0);
        }
        return Stream.concat(around(cell).stream(), all.stream())
                .filter(cell::matches)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** Allowed ones at which a cell may change its mind. */
    List<Object> around(Cell cell) {
        Set<Object> values = new LinkedHashSet<>(column.values());
        for (Object value : cell.mentioned()) {
            values.add(value);
            values.addAll(beside(value));
        }
        if (cell instanceof Cell.Within within && within.low() != null && within.high() != null) {
            values.addAll(middle(within.low(), within.high()));
        }
        if (column.values().isEmpty()) {
            column.allowed().mentioned().forEach(value -> {
                values.add(value);
                values.addAll(beside(value));
            });
        }
        values.addAll(usual());
        return values.stream().filter(column.allowed()::matches).toList();
    }

    private List<Object> usual() {
        return switch (column.type()) {
            case STRING -> List.of(NOT_LISTED);
            case BOOLEAN -> List.of(true, false);
            case NUMBER -> List.of(BigDecimal.ONE);
            case TIME -> List.of(LocalTime.NOON);
            case DATE -> List.of(LocalDate.EPOCH);
            case DURATION -> List.of(SECOND);
        };
    }

    private static List<Object> beside(Object value) {
        if (value instanceof BigDecimal number) {
            return List.of(number.subtract(STEP), number.add(STEP));
        }
        if (value instanceof Duration duration) {
            return List.of(duration.minus(SECOND), duration.plus(SECOND));
        }
        if (value instanceof LocalDate date) {
            return List.of(date.minusDays(1), date.plusDays(1));
        }
        if (value instanceof LocalTime time) {
            return List.of(time.minus(SECOND), time.plus(SECOND));
        }
        return List.of();
    }

    private static List<Object> middle(Object low, Object high) {
        if (low instanceof BigDecimal from && high instanceof BigDecimal to) {
            return List.of(from.add(to).multiply(new BigDecimal("0.5")));
        }
        if (low instanceof Duration from && high instanceof Duration to) {
            return List.of(from.plus(to.minus(from).dividedBy(2)));
        }
        if (low instanceof LocalDate from && high instanceof LocalDate to) {
            return List.of(from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2));
        }
        return List.of();
    }
}
