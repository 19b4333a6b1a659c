package io.reglament.history.panache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a query after "where": each condition with its parameter, and only those that are asked for. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /** Adds the condition when there is a value for its parameter of this name. */
    Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A second parameter of a condition. */
    Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
