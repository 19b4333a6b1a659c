package io.reglament.regulation.sheet;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one column as people of a language type them; {@link TypedCells} reads each back as the same cell. */
public final class CellNotation {
    /** No condition: a long dash, for what starts with a hyphen may be taken for a formula. */
    static final String ANY = "—";

    private static final String BETWEEN_VALUES = "; ";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    private final Language language;
    private final ValueWords words;

    public CellNotation(Column column, Language language) {
        this.language = language;
        words = new ValueWords(column, language);
    }

    /** An input cell. */
    public String test(Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return list(some.values());
        }
        if (cell instanceof Cell.NoneOf none) {
            return language.say("not") + " " + list(none.values());
        }
        if (cell instanceof Cell.Within within) {
            return within(within);
        }
        return cell instanceof Cell.Unknown ? language.say("unknown") : ANY;
    }

    /** An output cell; an empty one is blank. */
    public String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> several ? several.isEmpty() ? "[]" : list(several) : literal(value);
    }

    private String list(List<?> values) {
        return values.stream().map(this::literal).collect(joining(BETWEEN_VALUES));
    }

    private String within(Cell.Within cell) {
        Object low = cell.low();
        Object high = cell.high();
        if (low == null && high == null) {
            return ANY;
        }
        if (high == null) {
            return (cell.lowIncluded() ? ">= " : "> ") + literal(java.util.Objects.requireNonNull(low));
        }
        if (low == null) {
            return (cell.highIncluded() ? "<= " : "< ") + literal(high);
        }
        String interval = literal(low) + ".." + literal(high);
        return cell.lowIncluded() && cell.highIncluded()
                ? interval
                : (cell.lowIncluded() ? "[" : "(") + interval + (cell.highIncluded() ? "]" : ")");
    }

    private String literal(Object value) {
        if (value instanceof String code) {
            return words.shown(code);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', language.decimalSign());
        }
        if (value instanceof Boolean yes) {
            return language.say(yes ? "yes" : "no");
        }
        if (value instanceof LocalTime time) {
            return time.getSecond() == 0 && time.getNano() == 0 ? MINUTES.format(time) : time.toString();
        }
        return value instanceof LocalDate date && date.getYear() > 0 && date.getYear() <= LAST_YEAR
                ? language.dates().format(date)
                : value.toString();
    }
}
