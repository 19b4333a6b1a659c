package io.reglament.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table answers to one vector of facts.
 *
 * @param refused whether it answers nothing, for the facts are not allowed or its rows contradict each other
 * @param rows ids of the rows that hit, in the order of the table
 * @param said the values of the answer, written one way
 */
public record Answer(boolean refused, List<String> rows, String said) {
    /** The answer that there is none. */
    public static final Answer REFUSED = new Answer(true, List.of(), "");

    private static final int LONGEST = 300;

    public Answer {
        rows = List.copyOf(rows);
    }

    /** @param value of the answer: null, a scalar, or lists and maps of them */
    public static Answer of(List<String> rows, @Nullable Object value) {
        String all = text(value);
        String said = all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "… " + all.hashCode();
        return new Answer(false, rows, said);
    }

    /** Values that are equal are written alike: 5 as 5.00, no rows as nothing, one row as its values. */
    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof List<?> list) {
            // DMN does not tell a list of one from its element.
            return list.isEmpty()
                    ? text(null)
                    : list.size() == 1
                            ? text(list.get(0))
                            : list.stream().map(Answer::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), text(each)));
            return sorted.toString();
        }
        return String.valueOf(value);
    }
}
