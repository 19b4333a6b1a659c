package io.reglament.regulation.document;

import java.util.Locale;

/** Words at the beginning of a cell. */
final class Capital {
    private Capital() {}

    static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
