package io.reglament.csv;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, which is taken off again when it is read. */
public final class Guard {
    private static final String FORMULA_SIGNS = "=+-@\t\r'";
    private static final char APOSTROPHE = '\'';
    /** What spreadsheets make a date of when they open a text file. */
    private static final Pattern LIKE_A_DATE = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    private Guard() {}

    /** The text as it may stand in a cell of a workbook. */
    public static String on(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
    }

    /** The text as it may stand in a text file, the cells of which have no type. */
    public static String onUntyped(String text) {
        return LIKE_A_DATE.matcher(text).matches() ? APOSTROPHE + text : on(text);
    }

    /** The text without the apostrophe. */
    public static String off(String text) {
        return !text.isEmpty() && text.charAt(0) == APOSTROPHE ? text.substring(1) : text;
    }

    /** The text of which {@link #onUntyped} made this one; a text that begins with an apostrophe by itself stays as it is. */
    public static String offUntyped(String text) {
        String off = off(text);
        return onUntyped(off).equals(text) ? off : text;
    }
}
