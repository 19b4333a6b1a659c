package io.reglament.regulation.contract;

import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each row has to hold beside the types of its columns; the answer is a fault in words, or null. */
sealed interface Demand {
    @Nullable
    Label fault(Row row);

    /** The column at which the fault is shown. */
    String column();

    /** The numbers of these columns make a total. */
    record Sum(BigDecimal total, List<String> columns) implements Demand {
        @Override
        public @Nullable Label fault(Row row) {
            BigDecimal sum = columns.stream()
                    .map(row::nullableDecimal)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(total) == 0 ? null : Breach.sum(columns.subList(1, columns.size()), sum, total);
        }

        @Override
        public String column() {
            return columns.get(0);
        }
    }

    /** The value of one column is not above that of another; with {@code strict} it is below. */
    record Ordered(String column, String other, boolean strict) implements Demand {
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable Label fault(Row row) {
            Object low = row.outputs().get(column);
            Object high = row.outputs().get(other);
            if (low == null || high == null) {
                return null;
            }
            int order = ((Comparable<Object>) low).compareTo(high);
            return order < 0 || (order == 0 && !strict)
                    ? null
                    : Breach.order(row.text(column), other, row.text(other), strict);
        }
    }

    /** A column is filled where another is, or holds, one of some values. */
    record Needed(String column, String other, Set<Object> values) implements Demand {
        @Override
        public @Nullable Label fault(Row row) {
            Object known = row.outputs().get(other);
            boolean asked = known instanceof List<?> many
                    ? many.stream().anyMatch(values::contains)
                    : known != null && values.contains(known);
            Object own = row.outputs().get(column);
            boolean filled = own != null && !(own instanceof List<?> list && list.isEmpty());
            return asked && !filled ? Breach.needed(other, row.text(other)) : null;
        }
    }
}
