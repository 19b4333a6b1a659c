package io.reglament.cli;

import java.util.Locale;

/** A number with its English noun: 1 deal, 2 deals, 1,000 deals. */
final class Counted {
    private Counted() {}

    /** @param noun in the singular, one that takes an s */
    static String of(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
