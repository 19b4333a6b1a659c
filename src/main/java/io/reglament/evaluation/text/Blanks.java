package io.reglament.evaluation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern of nothing but text and {@code {blanks}}, filled in without the machinery that plurals and numbers need. */
record Blanks(List<Piece> pieces) {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SYNTAX = Pattern.compile("[{}']");

    /** Either text that stands there, or the name of what is filled in. */
    record Piece(String text, boolean blank) {}

    /** Null when the pattern has more than blanks. */
    static @Nullable Blanks of(String pattern) {
        if (SYNTAX.matcher(BLANK.matcher(pattern).replaceAll("")).find()) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher blank = BLANK.matcher(pattern);
        int end = 0;
        while (blank.find()) {
            pieces.add(new Piece(pattern.substring(end, blank.start()), false));
            pieces.add(new Piece(blank.group(1), true));
            end = blank.end();
        }
        pieces.add(new Piece(pattern.substring(end), false));
        return new Blanks(List.copyOf(pieces));
    }

    /** Null when a word is missing or no text: how a number is written depends on the language. */
    @Nullable
    String filled(Map<String, Object> words) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            if (!piece.blank) {
                sentence.append(piece.text);
            } else if (words.get(piece.text) instanceof String word) {
                sentence.append(word);
            } else {
                return null;
            }
        }
        return sentence.toString();
    }
}
