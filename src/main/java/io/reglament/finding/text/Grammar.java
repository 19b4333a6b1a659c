package io.reglament.finding.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;

/** How a language writes a whole number, and which form a noun takes beside it. */
record Grammar(PluralRules plurals, LocalizedNumberFormatter numbers) {
    private static final long THOUSAND = 1_000;

    static Grammar of(Locale locale) {
        return new Grammar(PluralRules.forLocale(locale), NumberFormatter.withLocale(locale));
    }

    /** The word that CLDR has for the form, such as {@code few}. */
    String form(Number number) {
        return plurals.select(number.longValue());
    }

    String written(Number number) {
        long value = number.longValue();
        // Languages differ where there are thousands to be set apart.
        return value >= 0 && value < THOUSAND
                ? Long.toString(value)
                : numbers.format(value).toString();
    }
}
