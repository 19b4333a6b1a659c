package io.reglament.evaluation;

import java.time.ZoneId;
import java.util.SortedMap;

/** Puts findings into words, in Russian and English. */
public interface Sentences {

    /**
     * The sentence of a key such as {@code violation.FIRST_CONTACT_OVERDUE}.
     *
     * @param args values by name: enumerations, spans, instants (written in the zone), numbers, lists, text
     * @throws IllegalArgumentException when there is no such sentence
     */
    Text of(String key, SortedMap<String, Object> args, ZoneId zone);
}
