package io.reglament.regulation.dmn;

/**
 * One reason why a file is refused.
 *
 * @param file the file's name
 * @param where element, row and column, empty for the whole file
 * @param what the reason in English
 * @param whatInRussian the reason in Russian, as far as it is of those that a head of sales can mend; else in English
 */
public record GateFault(String file, String where, String what, String whatInRussian) {
    private static final int SHOWN = 80;
    private static final int LONGEST = 1_000;

    public GateFault {
        where = shortened(where, LONGEST);
        what = shortened(what, LONGEST);
        whatInRussian = shortened(whatInRussian, LONGEST);
    }

    public GateFault(String file, String where, String what) {
        this(file, where, what, what);
    }

    /** What a file says, in at most 80 characters, so that a fault is not as long as the file. */
    public static String quoted(String said) {
        return shortened(said, SHOWN);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + what : file + ", " + where + ": " + what;
    }
}
