package io.reglament.regulation.lint;

import io.reglament.regulation.table.ColumnType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A value strictly between two bounds. */
final class Between {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Between() {}

    /** Null where there is none; a bound of null is none. */
    static @Nullable Object example(ColumnType type, @Nullable Object low, @Nullable Object high, boolean whole) {
        return switch (type) {
            case NUMBER -> number((BigDecimal) low, (BigDecimal) high, whole);
            case TIME -> time((LocalTime) low, (LocalTime) high);
            case DATE -> date((LocalDate) low, (LocalDate) high);
            case DURATION -> duration((Duration) low, (Duration) high);
            case STRING, BOOLEAN -> throw new IllegalArgumentException("No order: " + type);
        };
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean whole) {
        if (low == null) {
            return high == null ? BigDecimal.ONE : high.subtract(BigDecimal.ONE);
        }
        if (high == null) {
            return low.add(BigDecimal.ONE);
        }
        BigDecimal next = low.add(BigDecimal.ONE);
        if (whole || next.compareTo(high) < 0) {
            return next.compareTo(high) < 0 ? next : null;
        }
        return low.add(high).divide(TWO, MathContext.DECIMAL128).stripTrailingZeros();
    }

    private static @Nullable LocalTime time(@Nullable LocalTime low, @Nullable LocalTime high) {
        LocalTime example = low == null ? LocalTime.MIN : low.plusMinutes(1);
        boolean wraps = low != null && example.isBefore(low);
        return wraps || (high != null && !example.isBefore(high)) ? null : example;
    }

    private static @Nullable LocalDate date(@Nullable LocalDate low, @Nullable LocalDate high) {
        if (low == null) {
            return high == null ? LocalDate.EPOCH : high.minusDays(1);
        }
        LocalDate example = low.plusDays(1);
        return high != null && !example.isBefore(high) ? null : example;
    }

    private static @Nullable Duration duration(@Nullable Duration low, @Nullable Duration high) {
        if (low == null) {
            return high == null ? Duration.ZERO : high.minusMinutes(1);
        }
        Duration example =
                high == null ? low.plusMinutes(1) : low.plus(high.minus(low).dividedBy(2));
        return example.equals(low) ? null : example;
    }
}
