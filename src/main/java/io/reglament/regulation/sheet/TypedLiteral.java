package io.reglament.regulation.sheet;

import io.reglament.regulation.table.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of a column as people type it, in either language. */
final class TypedLiteral {
    private static final int LONGEST_BUT_TEXTS = 60;
    private static final String PERCENT = "PERCENT";

    private static final Pattern NUMBER = Pattern.compile("([+-]?)([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern ENGLISH_THOUSANDS =
            Pattern.compile("([+-]?)([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]+))?");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DOTTED_DATE = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?: ?г\\.?)?");
    private static final Pattern SLASHED_DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?::([0-9]{2}))?(?: ?([aApP])\\.?[mM]\\.?)?");
    private static final Pattern SPAN = Pattern.compile(
            "(?iu)([0-9]{1,6}) ?(мин\\.?|минута|минуты|минут|min|minutes?|ч\\.?|час|часа|часов|h|hours?|дн\\.?|день|дня|дней|d|days?)");
    private static final int MONTHS = 12;
    private static final int NOON = 12;

    private final Column column;
    private final Language language;
    private final ValueWords words;

    TypedLiteral(Column column, Language language) {
        this.column = column;
        this.language = language;
        words = new ValueWords(column, language);
    }

    /** The value as a literal of the grid's language; empty where the text is none of this column. */
    Optional<String> read(String typed) {
        return switch (column.type()) {
            case STRING -> words.code(typed).map(code -> '"' + code + '"');
            case BOOLEAN -> Words.truth(typed).map(String::valueOf);
            case NUMBER -> bounded(typed).flatMap(this::number).map(BigDecimal::toPlainString);
            case TIME -> bounded(typed).flatMap(TypedLiteral::time).map(TypedLiteral::at);
            case DATE -> bounded(typed).flatMap(this::date).map(TypedLiteral::at);
            case DURATION -> bounded(typed).flatMap(TypedLiteral::duration).map(TypedLiteral::at);
        };
    }

    private static String at(Object value) {
        return "@\"" + (value instanceof LocalTime time ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : value) + '"';
    }

    private static Optional<String> bounded(String typed) {
        String text = Words.plain(typed).replace('−', '-');
        if (text.startsWith("@\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        return text.length() > LONGEST_BUT_TEXTS ? Optional.empty() : Optional.of(text);
    }

    private Optional<BigDecimal> number(String typed) {
        String text = typed;
        if (text.endsWith("%")) {
            if (!PERCENT.equals(column.unit())) {
                return Optional.empty();
            }
            text = text.substring(0, text.length() - 1).strip();
        }
        Matcher number = ENGLISH_THOUSANDS.matcher(text);
        if (language != Language.ENGLISH || !number.matches()) {
            number = NUMBER.matcher(text);
        }
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = number.group(2).replaceAll("[ ,]", "");
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        BigDecimal value = new BigDecimal(whole + decimals);
        return Optional.of(number.group(1).equals("-") ? value.negate() : value);
    }

    private Optional<LocalDate> date(String text) {
        Matcher dotted = DOTTED_DATE.matcher(text);
        if (dotted.matches()) {
            return date(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashed = SLASHED_DATE.matcher(text);
        if (slashed.matches()) {
            return slashed(slashed);
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Day first or month first: only where one of them cannot be a month, or both are the same. */
    private static Optional<LocalDate> slashed(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > MONTHS || first == second) {
            return date(date.group(3), date.group(2), date.group(1));
        }
        return second > MONTHS ? date(date.group(3), date.group(1), date.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> time(String text) {
        Matcher clock = TIME.matcher(text);
        try {
            if (!clock.matches()) {
                return Optional.of(LocalTime.parse(text));
            }
            int hour = Integer.parseInt(clock.group(1));
            String half = clock.group(4);
            if (half != null) {
                if (hour < 1 || hour > NOON) {
                    return Optional.empty();
                }
                hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
            }
            int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            return Optional.of(LocalTime.of(hour, Integer.parseInt(clock.group(2)), second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> duration(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long count = Long.parseLong(span.group(1));
            String unit = Words.key(span.group(2));
            return Optional.of(
                    unit.startsWith("м") || unit.startsWith("m")
                            ? Duration.ofMinutes(count)
                            : unit.startsWith("ч") || unit.startsWith("h")
                                    ? Duration.ofHours(count)
                                    : Duration.ofDays(count));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
