package io.reglament.finding;

import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts findings into words, in Russian and English. */
public interface Sentences {

    /**
     * The sentence of a key such as {@code violation.FIRST_CONTACT_OVERDUE}.
     *
     * @param args value of a name: enumeration, span, instant (written in the zone), number, list, text; only asked for the names in the sentence
     * @throws IllegalArgumentException when there is no such sentence
     */
    Text of(String key, Function<String, @Nullable Object> args, ZoneId zone);
}
