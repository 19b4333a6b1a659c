package io.reglament.regulation.sheet;

import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.RowForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that stand for the values of a column of texts; a value whose word would be misread stands for itself. */
public final class ValueWords {
    private static final Pattern MISREAD = Pattern.compile(".*[;,\"\\[\\]()<>=≤≥≠].*|.*\\.\\..*|.*\\p{Cntrl}.*");

    private final boolean closed;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /** @param language the one whose words are shown; those of the other one are understood too */
    public ValueWords(Column column, Language language) {
        List<String> values = column.type() == ColumnType.STRING
                ? column.values().stream().map(String::valueOf).toList()
                : List.of();
        closed = !values.isEmpty();
        Map<String, String> own = words(column, values, language);
        own.forEach((word, code) -> codes.put(Words.key(word), code));
        words(column, values, language.other()).forEach((word, code) -> codes.putIfAbsent(Words.key(word), code));
        values.forEach(code -> codes.putIfAbsent(Words.key(code), code));
        own.forEach((word, code) -> shown.put(code, word));
        values.forEach(code -> shown.putIfAbsent(code, quotedWhereNeeded(code)));
    }

    /** Code by word, where exactly one value has this word. */
    private static Map<String, String> words(Column column, List<String> values, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String code : values) {
            String word = language.words().value(column, code);
            boolean isOtherCode = !word.equals(code) && values.contains(word);
            if (!seen.add(Words.key(word)) || isOtherCode || isMisread(word)) {
                twice.add(Words.key(word));
            }
            words.put(word, code);
        }
        words.keySet().removeIf(word -> twice.contains(Words.key(word)));
        return words;
    }

    /** Word by code in the order of the table, empty where the column's values are not enumerated. */
    public Map<String, String> shown() {
        return shown;
    }

    String shown(String code) {
        return shown.getOrDefault(code, quotedWhereNeeded(code));
    }

    /** The value that was typed, a code or a word or a text in quotation marks; empty where the column has no such value. */
    Optional<String> code(String typed) {
        String text = Words.bare(typed);
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
            return text.contains("\"") || RowForm.hides(text) ? Optional.empty() : Optional.of(text);
        }
        if (shown.containsKey(text)) {
            return Optional.of(text);
        }
        if (closed) {
            return Optional.ofNullable(codes.get(Words.key(text)));
        }
        return text.isEmpty() || text.contains("\"") || RowForm.hides(text) ? Optional.empty() : Optional.of(text);
    }

    private static String quotedWhereNeeded(String code) {
        return isMisread(code) ? '"' + code + '"' : code;
    }

    private static boolean isMisread(String text) {
        return Words.isReserved(text)
                || !Words.plain(text).equals(text)
                || MISREAD.matcher(text).matches();
    }
}
