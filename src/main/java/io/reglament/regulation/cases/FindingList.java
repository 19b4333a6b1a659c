package io.reglament.regulation.cases;

import java.util.Locale;

/** The lists of an answer of which a case can say something. */
public enum FindingList {
    VIOLATIONS,
    ACTIONS,
    DEADLINES;

    /** The name of the list in an answer and in a case. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
