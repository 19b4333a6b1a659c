package io.reglament.regulation.table;

import java.util.regex.Pattern;

/** The form of what stands beside a row's cells, the same whichever way a row comes in. */
public final class RowForm {
    /** The most rows of a table. */
    public static final int MOST = 5_000;

    public static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");
    public static final Pattern CLAUSE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4}){2}");
    private static final Pattern ZERO_BEFORE = Pattern.compile("(?:^|\\.)0[0-9]");
    public static final Pattern SEEDS = Pattern.compile("([SF][0-9]{0,2}-[0-9]{2,3}( [SF][0-9]{0,2}-[0-9]{2,3})*)?");
    public static final Pattern TEXT = Pattern.compile("\\P{Cntrl}{1,300}");

    /** What hides, turns or breaks what people read, so that two texts look like one; none of it is in a law. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");

    /** Longer texts are refused before a form is tried, for that may take a stack frame a character. */
    private static final int LONGEST = 500;

    private RowForm() {}

    public static boolean isId(String text) {
        return is(ID, text);
    }

    /** Numbers without zeros before them: {@code 01.02.2001} is the date that a spreadsheet makes of {@code 1.2.1}. */
    public static boolean isClause(String text) {
        return is(CLAUSE, text) && !ZERO_BEFORE.matcher(text).find();
    }

    /** Ids of seeds and findings with one blank between; none is the empty text. */
    public static boolean isSeeds(String text) {
        return is(SEEDS, text);
    }

    /** A line of at most 300 characters that people see, or nothing. */
    public static boolean isTextOrNone(String text) {
        return text.isEmpty() || (is(TEXT, text) && !hides(text));
    }

    /** A line of at most 300 characters that people see and that says something. */
    public static boolean isText(String text) {
        return !text.isBlank() && isTextOrNone(text);
    }

    /** Whether a text has a character that nobody sees, such as a zero-width blank, or half of one. */
    public static boolean hides(String text) {
        return HIDDEN.matcher(text).find();
    }

    private static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(text).matches();
    }
}
