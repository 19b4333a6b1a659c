package io.reglament.regulation.table;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves over the text of a cell, literal by literal. */
final class CellScanner {
    /** Facts have the same bounds: |x| below 10^15 and at most 10 decimals. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?(?![0-9])");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\p{Cntrl}]{0,200})\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final String text;
    private int at;

    CellScanner(String text) {
        this.text = text;
    }

    char peek() {
        skipBlanks();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean accept(char expected) {
        skipBlanks();
        return acceptAdjacent(expected);
    }

    boolean acceptAdjacent(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char expected) {
        if (!accept(expected)) {
            throw fault("'" + expected + "' expected at position " + (at + 1));
        }
    }

    boolean acceptWord(String word) {
        skipBlanks();
        Matcher found = WORD.matcher(text).region(at, text.length());
        if (found.lookingAt() && found.group().equals(word)) {
            at = found.end();
            return true;
        }
        return false;
    }

    void end() {
        skipBlanks();
        if (at < text.length()) {
            throw fault("not of the grid's language from position " + (at + 1));
        }
    }

    String quoted() {
        return next(QUOTED, "a value in quotation marks").group(1);
    }

    BigDecimal number() {
        return new BigDecimal(next(NUMBER, "a number").group());
    }

    Boolean bool() {
        String word = next(WORD, "true or false").group();
        if (!word.equals("true") && !word.equals("false")) {
            throw fault("true or false expected");
        }
        return Boolean.valueOf(word);
    }

    Object at(Function<CharSequence, Object> parser) {
        expect('@');
        String literal = quoted();
        try {
            return parser.apply(literal);
        } catch (DateTimeParseException e) {
            throw fault("'" + literal + "' is no value of this column's type");
        }
    }

    CellSyntaxException fault(String fault) {
        return new CellSyntaxException(text, fault);
    }

    private Matcher next(Pattern pattern, String expected) {
        skipBlanks();
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw fault(expected + " expected at position " + (at + 1));
        }
        at = found.end();
        return found;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
