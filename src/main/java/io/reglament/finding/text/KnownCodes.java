package io.reglament.finding.text;

import java.util.List;

/** The codes for which there are sentences: an answer can hold no others, because it could not say them. */
public final class KnownCodes {
    private static final Language ANY = Language.english();

    private KnownCodes() {}

    /** Codes of violations, ascending. */
    public static List<String> violations() {
        return ANY.keys("violation.");
    }

    /** Codes of actions and recommendations, ascending. */
    public static List<String> actions() {
        return ANY.keys("action.");
    }

    /** Codes of problems, ascending. */
    public static List<String> problems() {
        return ANY.keys("problem.");
    }
}
