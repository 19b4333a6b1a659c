package io.reglament.regulation.table;

import java.util.regex.Pattern;

/** The form of what stands beside a row's cells, the same whichever way a row comes in. */
public final class RowForm {
    /** The most rows of a table. */
    public static final int MOST = 5_000;

    public static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");
    public static final Pattern CLAUSE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4}){2}");
    public static final Pattern SEEDS = Pattern.compile("([SF][0-9]{0,2}-[0-9]{2,3}( [SF][0-9]{0,2}-[0-9]{2,3})*)?");
    public static final Pattern TEXT = Pattern.compile("\\P{Cntrl}{1,300}");

    /** Longer texts are refused before a form is tried, for that may take a stack frame a character. */
    private static final int LONGEST = 500;

    private RowForm() {}

    public static boolean isId(String text) {
        return is(ID, text);
    }

    public static boolean isClause(String text) {
        return is(CLAUSE, text);
    }

    /** Ids of seeds and findings with one blank between; none is the empty text. */
    public static boolean isSeeds(String text) {
        return is(SEEDS, text);
    }

    /** A line of at most 300 characters, or nothing. */
    public static boolean isTextOrNone(String text) {
        return text.isEmpty() || is(TEXT, text);
    }

    private static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(text).matches();
    }
}
