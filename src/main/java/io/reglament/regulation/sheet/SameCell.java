package io.reglament.regulation.sheet;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two spellings say the same: 5 and 5.00 do, and are no edit. */
final class SameCell {
    private SameCell() {}

    static boolean is(Column column, boolean input, String one, String other) {
        return input
                ? plain(column.test(one)).equals(plain(column.test(other)))
                : Objects.equals(plain(column.value(one)), plain(column.value(other)));
    }

    private static Cell plain(Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return new Cell.OneOf(some.values().stream().map(SameCell::bare).toList());
        }
        if (cell instanceof Cell.NoneOf none) {
            return new Cell.NoneOf(none.values().stream().map(SameCell::bare).toList());
        }
        return cell instanceof Cell.Within within
                ? new Cell.Within(
                        plain(within.low()), within.lowIncluded(), plain(within.high()), within.highIncluded())
                : cell;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null ? null : bare(value);
    }

    private static Object bare(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof List<?> several
                ? several.stream().map(each -> bare((Object) each)).toList()
                : value;
    }
}
