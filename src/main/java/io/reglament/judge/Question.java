package io.reglament.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to judge, with the facts to try on it.
 *
 * @param dmn the table's file
 * @param inputs names of the facts
 * @param facts each with a value for every input, in that order: a string, decimal, boolean, local time, local date or duration; null is
 *     the unknown
 */
public record Question(String table, byte[] dmn, List<String> inputs, List<List<@Nullable Object>> facts) {
    public Question {
        inputs = List.copyOf(inputs);
        facts = List.copyOf(facts);
    }
}
