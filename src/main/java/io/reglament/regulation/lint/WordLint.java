package io.reglament.regulation.lint;

import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for numbers and units in the words of a row that none of its cells has: words must not promise what the cells do not decide. */
final class WordLint {
    /** With groups of three digits or without, and the words after it up to a comma. */
    private static final Pattern SAID = Pattern.compile(
            "(?<![\\p{L}\\d.,:-])(\\d{1,3}(?:[ \u00A0\u202F,]\\d{3})+|\\d+(?:[.,]\\d+)?)(?![\\p{L}\\d:-])([^,;.:\\d]{0,25})");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Map<String, Pattern> UNITS = Map.of(
            "MINUTE", Pattern.compile("(?iu)минут|minute"),
            "HOUR", Pattern.compile("(?iu)час|hour"),
            "DAY", Pattern.compile("(?iu)дн[еяё]|день|\\bday"));

    private final Table table;

    private WordLint(Table table) {
        this.table = table;
    }

    static List<Finding> of(Table table) {
        WordLint lint = new WordLint(table);
        List<Finding> found = new ArrayList<>();
        for (Row row : table.rows()) {
            found.addAll(lint.of(row, "@label.ru", row.label().ru()));
            found.addAll(lint.of(row, "@label.en", row.label().en()));
        }
        return found;
    }

    private List<Finding> of(Row row, String field, String words) {
        Set<BigDecimal> numbers = numbers(row);
        Set<String> units = units(row);
        List<Finding> found = new ArrayList<>();
        Matcher said = SAID.matcher(words);
        while (said.find()) {
            String number = said.group(1);
            if (readings(number).stream().noneMatch(numbers::contains)) {
                found.add(finding(row, field, number));
            } else {
                UNITS.entrySet().stream()
                        .filter(unit -> unit.getValue().matcher(said.group(2)).find())
                        .filter(unit -> units.stream().noneMatch(each -> each.endsWith(unit.getKey())))
                        .findFirst()
                        .ifPresent(unit ->
                                found.add(finding(row, field, said.group().strip())));
            }
        }
        return found;
    }

    private Finding finding(Row row, String field, String said) {
        return new Finding(
                Kind.WORDS,
                table.id(),
                List.of(row.id()),
                field,
                said,
                new TreeMap<>(),
                null,
                row.label() + Substance.of(List.of(row)));
    }

    /** A comma is a decimal point to some and parts thousands to others. */
    private static Set<BigDecimal> readings(String number) {
        String plain = number.replaceAll("[ \u00A0\u202F]", "");
        return Stream.of(plain.replace(",", ""), plain.replace(',', '.'))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text).stripTrailingZeros())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All numbers of the row's cells, however they stand there; and 1, which words say of what there is one of. */
    private static Set<BigDecimal> numbers(Row row) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(Set.of(BigDecimal.ONE));
        Stream.concat(
                        row.tests().stream().map(Cell::text),
                        row.outputs().keySet().stream().map(row::text))
                .forEach(text -> {
                    Matcher each = NUMBER.matcher(text.replace("..", " "));
                    while (each.find()) {
                        numbers.add(new BigDecimal(each.group()).stripTrailingZeros());
                    }
                });
        return numbers;
    }

    /** The units that stand in the row's cells, and those of its columns. */
    private Set<String> units(Row row) {
        return Stream.concat(
                        row.outputs().values().stream()
                                .filter(String.class::isInstance)
                                .map(String.class::cast),
                        Stream.concat(table.inputs().stream(), table.outputs().stream())
                                .map(Column::unit)
                                .filter(Objects::nonNull))
                .collect(Collectors.toUnmodifiableSet());
    }
}
