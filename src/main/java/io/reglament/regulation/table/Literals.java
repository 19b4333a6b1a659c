package io.reglament.regulation.table;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

/** The typed values that stand in cells: how they are ordered and written. */
final class Literals {
    private Literals() {}

    /** Compares two values of one type; 5 and 5.00 are equal. */
    @SuppressWarnings("unchecked")
    static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    /** The value in FEEL: strings quoted, times and dates as {@code @"…"}, a list in square brackets. */
    static String text(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::text).collect(joining(",", "[", "]"));
        }
        String literal = value instanceof LocalTime time ? ISO_LOCAL_TIME.format(time) : value.toString();
        return "@\"" + literal + '"';
    }
}
