package io.reglament.regulation.contract;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.ColumnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column has to be.
 *
 * @param values what may stand in it, where that is enumerated
 * @param later those of the values that a version of format 1 need not know
 * @param range the bounds of its numbers; {@link Cell.Any} where there are none
 * @param unit the unit that its values have and that does not change
 * @param unitColumn the column that names the unit of a span
 * @param most by unit, the largest amount of a span
 * @param since the first format of a version that has to have it
 */
record Term(
        String name,
        Kind kind,
        List<Object> values,
        Set<Object> later,
        Cell range,
        boolean nullable,
        boolean list,
        @Nullable String unit,
        @Nullable String unitColumn,
        Map<String, BigDecimal> most,
        int since) {

    /** How a column's values are read. */
    enum Kind {
        ENUM(ColumnType.STRING),
        TEXT(ColumnType.STRING),
        NAME(ColumnType.STRING),
        NUMBER(ColumnType.NUMBER),
        WHOLE(ColumnType.NUMBER),
        DECIMAL(ColumnType.NUMBER),
        SPAN(ColumnType.NUMBER),
        TERM(ColumnType.NUMBER),
        BOOLEAN(ColumnType.BOOLEAN),
        TIME(ColumnType.TIME);

        private final ColumnType type;

        Kind(ColumnType type) {
            this.type = type;
        }

        ColumnType type() {
            return type;
        }
    }

    /** The test that every value passes. */
    Cell allowed() {
        return values.isEmpty() ? range : new Cell.OneOf(values);
    }
}
