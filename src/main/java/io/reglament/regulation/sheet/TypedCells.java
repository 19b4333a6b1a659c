package io.reglament.regulation.sheet;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.CellSyntaxException;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as people type them, into the grid's language. */
public final class TypedCells {
    /** More than any cell that a person types. */
    private static final int LONGEST = 5_000;

    private static final String NO_VALUES = "[]";

    private static final Pattern INTERVAL = Pattern.compile("([\\[(]?)(.+?)(?:\\.\\.\\.?|…)(.+?)([\\])]?)");
    private static final List<Pattern> FROM_TO = List.of(
            Pattern.compile("(?iu)(?:от|с|from|between) (.+?) (?:до|по|to|and|и) (.+)"),
            Pattern.compile("(.*[0-9].*) [–—-] (.*[0-9].*)"),
            Pattern.compile("([^–—]*[0-9][^–—]*)[–—]([^–—]*[0-9][^–—]*)"),
            Pattern.compile("([0-9][0-9 .,:]*)-([0-9][0-9 .,:]*)"));
    private static final Pattern AT_LEAST =
            Pattern.compile("(?iu)(?:>=|=>|≥|не меньше |не менее |от |at least |from )(.+)");
    private static final Pattern AT_MOST =
            Pattern.compile("(?iu)(?:<=|=<|≤|не больше |не более |до |at most |up to )(.+)");
    private static final Pattern ABOVE =
            Pattern.compile("(?iu)(?:>|больше |более |свыше |more than |greater than |above |over )(.+)");
    private static final Pattern BELOW = Pattern.compile("(?iu)(?:<|меньше |менее |less than |below |under )(.+)");

    private final Column column;
    private final TypedLiteral literals;

    public TypedCells(Column column, Language language) {
        this.column = column;
        literals = new TypedLiteral(column, language);
    }

    /** The test that an input cell says; empty where it says none of this column. */
    public Optional<Cell> test(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (Words.isAny(typed)) {
            return Optional.of(new Cell.Any());
        }
        if (Words.isUnknown(typed)) {
            return Optional.of(new Cell.Unknown());
        }
        String text = column.type() == ColumnType.STRING ? Words.bare(typed) : Words.plain(typed);
        Optional<String> grid = column.type().isOrdered() ? span(text) : Optional.empty();
        return grid.or(() -> listOrNot(text)).flatMap(this::judged);
    }

    /** Where the values are not enumerated, a text with a "not" before it would pass for a value. */
    private Optional<String> listOrNot(String text) {
        Optional<String> some = list(text).map(values -> String.join(",", values));
        Optional<String> none =
                Words.negated(text).flatMap(this::list).map(values -> "not(" + String.join(",", values) + ")");
        return column.values().isEmpty() ? none.or(() -> some) : some.or(() -> none);
    }

    /**
     * What an output cell says, in the grid's language; empty where it says nothing of this column. An empty cell is {@code null}, which
     * not every column takes.
     */
    public Optional<String> value(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (Words.isEmpty(typed)) {
            return column.nullable() ? Optional.of("null") : Optional.empty();
        }
        Optional<String> grid = column.list() ? several(typed) : literals.read(typed);
        try {
            grid.ifPresent(column::value);
            return grid;
        } catch (CellSyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> several(String typed) {
        String text = Words.bare(typed);
        if (text.equals(NO_VALUES)) {
            return Optional.of(NO_VALUES);
        }
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return list(bare).map(values -> "[" + String.join(",", values) + "]");
    }

    private Optional<Cell> judged(String grid) {
        try {
            return Optional.of(column.test(grid));
        } catch (CellSyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> span(String text) {
        return bounded(AT_LEAST, text, ">=")
                .or(() -> bounded(AT_MOST, text, "<="))
                .or(() -> bounded(ABOVE, text, ">"))
                .or(() -> bounded(BELOW, text, "<"))
                .or(() -> interval(text))
                .or(() -> fromTo(text));
    }

    private Optional<String> bounded(Pattern words, String text, String sign) {
        Matcher found = words.matcher(text);
        return found.matches() ? literals.read(found.group(1)).map(bound -> sign + " " + bound) : Optional.empty();
    }

    private Optional<String> interval(String text) {
        Matcher found = INTERVAL.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String open = found.group(1).equals("(") ? "(" : "[";
        String close = found.group(4).equals(")") ? ")" : "]";
        return between(open, found.group(2), found.group(3), close);
    }

    /** Only what is no single value: a date has hyphens in it. */
    private Optional<String> fromTo(String text) {
        if (literals.read(text).isPresent()) {
            return Optional.empty();
        }
        return FROM_TO.stream()
                .map(words -> words.matcher(text))
                .filter(Matcher::matches)
                .flatMap(found -> between("[", found.group(1), found.group(2), "]").stream())
                .findFirst();
    }

    private Optional<String> between(String open, String low, String high, String close) {
        return literals.read(low).flatMap(from -> literals.read(high).map(to -> open + from + ".." + to + close));
    }

    /** The values of a list: one, or several between semicolons, or commas where a comma does not belong to a number. */
    private Optional<List<String>> list(String text) {
        Optional<String> one = literals.read(text);
        if (one.isPresent() && (!column.values().isEmpty() || isSingle(text))) {
            return one.map(List::of);
        }
        List<String> parts = split(text, ';');
        if (parts.size() == 1) {
            parts = column.type() == ColumnType.NUMBER ? List.of(text.split(", ", -1)) : split(text, ',');
        }
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank() && text.indexOf('\n') >= 0) {
                continue;
            }
            @Nullable String value = literals.read(part).orElse(null);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }

    private boolean isSingle(String text) {
        return column.type() != ColumnType.STRING
                || (split(text, ';').size() == 1 && split(text, ',').size() == 1);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == separator || (separator == ';' && c == '\n'))) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
