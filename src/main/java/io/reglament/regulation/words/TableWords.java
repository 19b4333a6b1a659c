package io.reglament.regulation.words;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says cells, rows and values of tables in one language. Thread-safe. */
public final class TableWords {
    public static final TableWords RUSSIAN = new TableWords(Phrases.RUSSIAN, "dd.MM.yyyy", ',');
    public static final TableWords ENGLISH = new TableWords(Phrases.ENGLISH, "yyyy-MM-dd", '.');

    private static final int LONGEST = 300;

    private final Phrases phrases;
    private final DateTimeFormatter dates;
    private final char decimalPoint;

    private TableWords(Phrases phrases, String dates, char decimalPoint) {
        this.phrases = phrases;
        this.dates = DateTimeFormatter.ofPattern(dates, Locale.ROOT);
        this.decimalPoint = decimalPoint;
    }

    /** The sentence of a row in both languages, shortened to what a label may hold. */
    public static Label sentences(Table table, Row row) {
        return new Label(shortened(RUSSIAN.sentence(table, row)), shortened(ENGLISH.sentence(table, row)));
    }

    /** The whole row: if its conditions hold, then its values. */
    public String sentence(Table table, Row row) {
        String conditions = conditions(table, row);
        String outcomes = outcomes(table, row);
        return conditions.isEmpty()
                ? phrases.say("row.always", Map.of("outcomes", outcomes))
                : phrases.say("row", Map.of("conditions", conditions, "outcomes", outcomes));
    }

    /** The conditions of a row that say something, joined by "and"; empty where there are none. */
    public String conditions(Table table, Row row) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Column column = table.inputs().get(i);
            Cell cell = row.tests().get(i);
            if (!(cell instanceof Cell.Any)) {
                said.add(phrases.say("test", Map.of("column", label(column), "test", test(column, cell))));
            }
        }
        return String.join(" " + phrases.say("and") + " ", said);
    }

    /**
     * Facts as conditions joined by "and": what every column says, the unknown too.
     *
     * @param texts by input column in the grid's language; a column that is not named is left out
     */
    String facts(Table table, Map<String, String> texts) {
        List<String> said = new ArrayList<>();
        for (Column column : table.inputs()) {
            String text = texts.get(column.name());
            if (text != null) {
                said.add(fact(column, text));
            }
        }
        return String.join(" " + phrases.say("and") + " ", said);
    }

    /** One of these conditions. */
    String fact(Column column, String text) {
        return phrases.say("test", Map.of("column", label(column), "test", test(column, column.test(text))));
    }

    private String outcomes(Table table, Row row) {
        Map<String, String> units = Contract.ours().unitColumns(table.id());
        String outcomes = table.outputs().stream()
                .filter(column -> !units.containsValue(column.name()))
                .filter(column -> row.outputs().containsKey(column.name()))
                .map(column ->
                        phrases.say("outcome", Map.of("column", label(column), "value", output(table, row, column))))
                .collect(joining("; "));
        return outcomes.isEmpty() ? phrases.say("row.nothing") : outcomes;
    }

    /** The value of an output with its unit, such as "15 working minutes". */
    public String output(Table table, Row row, Column column) {
        Object value = row.outputs().get(column.name());
        String unitColumn = Contract.ours().unitColumns(table.id()).get(column.name());
        Object unit = unitColumn == null ? column.unit() : row.outputs().get(unitColumn);
        return amount(value, unit).orElseGet(() -> value(column, value));
    }

    /** An amount of a unit, such as "15 working minutes"; empty where it is none or nobody knows the unit. */
    Optional<String> amount(@Nullable Object value, @Nullable Object unit) {
        return value instanceof BigDecimal number && unit != null && phrases.knows("unit." + unit)
                ? Optional.of(phrases.say("unit." + unit, Map.of("n", number, "t", number(number))))
                : Optional.empty();
    }

    /** A test as it follows the label of its column. */
    public String test(Column column, Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return phrases.say("oneOf", Map.of("values", alternatives(column, some.values())));
        }
        if (cell instanceof Cell.NoneOf none) {
            return phrases.say("noneOf", Map.of("values", alternatives(column, none.values())));
        }
        if (cell instanceof Cell.Within within) {
            return within(column, within);
        }
        return phrases.say(cell instanceof Cell.Unknown ? "unknown" : "any");
    }

    private String within(Column column, Cell.Within cell) {
        String low = cell.low() == null ? "" : with(column, cell.low());
        String high = cell.high() == null ? "" : with(column, cell.high());
        Map<String, String> bounds = Map.of("low", low, "high", high);
        if (cell.high() == null) {
            return phrases.say(cell.lowIncluded() ? "atLeast" : "above", bounds);
        }
        if (cell.low() == null) {
            return phrases.say(cell.highIncluded() ? "atMost" : "below", bounds);
        }
        String open = cell.lowIncluded()
                ? (cell.highIncluded() ? "" : ".highOpen")
                : (cell.highIncluded() ? ".lowOpen" : ".open");
        return phrases.say("between" + open, bounds);
    }

    /** Values of a column with their units, joined by "or". */
    public String alternatives(Column column, List<Object> values) {
        String or = " " + phrases.say("or") + " ";
        List<String> words = values.stream().map(value -> with(column, value)).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + or + words.get(last);
    }

    /** A bound of a column, with its unit. */
    private String with(Column column, Object value) {
        return amount(value, column.unit()).orElseGet(() -> value(column, value));
    }

    /** A value of a column by itself; null is an empty cell. */
    public String value(Column column, @Nullable Object value) {
        if (value == null) {
            return phrases.say("empty");
        }
        if (value instanceof String name) {
            return phrases.value(column.name(), name);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Boolean yes) {
            return phrases.say(yes ? "true" : "false");
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? phrases.say("none")
                    : several.stream().map(each -> value(column, each)).collect(joining(", "));
        }
        return value.toString();
    }

    /**
     * A phrase of this language.
     *
     * @throws IllegalArgumentException when there is no such phrase
     */
    public String say(String key, Map<String, ?> blanks) {
        return phrases.say(key, blanks);
    }

    /** A phrase without blanks; empty where this language has none. */
    public Optional<String> phrase(String key) {
        return phrases.knows(key) ? Optional.of(phrases.say(key)) : Optional.empty();
    }

    /** The word for a name of the programme; one that it does not know stands for itself. */
    public String word(String name) {
        return phrases.value("", name);
    }

    /** The label of a column in this language. */
    public String label(Column column) {
        return label(column.label());
    }

    /** What a label says in this language. */
    public String label(Label label) {
        return this == RUSSIAN ? label.ru() : label.en();
    }

    /** The columns of a table by their names. */
    static Stream<Column> columns(Table table) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream());
    }

    Phrases phrases() {
        return phrases;
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimalPoint);
    }

    private static String shortened(String sentence) {
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST - 1) + "…" : sentence;
    }
}
