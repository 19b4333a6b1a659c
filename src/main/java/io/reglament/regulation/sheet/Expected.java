package io.reglament.regulation.sheet;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import java.util.List;
import java.util.Map;

/** Says what may be typed in a cell. */
final class Expected {
    private static final int MOST_VALUES = 25;

    private Expected() {}

    static String test(Column column, Language language) {
        String value = value(column, language);
        return language.say(
                column.type().isOrdered() ? "expected.span" : "expected.test",
                Map.of("value", within(column, language, value)));
    }

    static String output(Column column, Language language) {
        String value = within(column, language, value(column, language));
        String all = column.list() ? language.say("expected.list", Map.of("value", value)) : value;
        return column.nullable() ? language.say("expected.empty", Map.of("value", all)) : all;
    }

    private static String within(Column column, Language language, String value) {
        boolean bounded = column.allowed() instanceof Cell.Within || column.allowed() instanceof Cell.NoneOf;
        return bounded
                ? language.say(
                        "expected.within",
                        Map.of("value", value, "allowed", new CellNotation(column, language).test(column.allowed())))
                : value;
    }

    private static String value(Column column, Language language) {
        if (!(column.allowed() instanceof Cell.OneOf some)) {
            return language.say("expected." + column.type());
        }
        CellNotation notation = new CellNotation(column, language);
        List<Object> values = some.values();
        String said = values.stream().limit(MOST_VALUES).map(notation::value).collect(joining(", "));
        return language.say("expected.values", Map.of("values", values.size() > MOST_VALUES ? said + ", …" : said));
    }
}
