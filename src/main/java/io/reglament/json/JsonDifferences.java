package io.reglament.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every place where two JSON documents differ, as deep as it can be named (RFC 6901). */
public final class JsonDifferences {
    private final List<Place> found = new ArrayList<>();

    private JsonDifferences() {}

    /** Where they differ; a side is null where it has nothing there. */
    public record Place(
            String pointer,
            @Nullable JsonNode one,
            @Nullable JsonNode other) {}

    /** Ascending by name, in arrays by position. */
    public static List<Place> between(JsonNode one, JsonNode other) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare("", one, other);
        return differences.found;
    }

    private void compare(String pointer, @Nullable JsonNode one, @Nullable JsonNode other) {
        if (one != null && other != null && one.isObject() && other.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + escaped(name), one.get(name), other.get(name)));
        } else if (one != null && other != null && one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(pointer + "/" + i, one.get(i), other.get(i));
            }
        } else if (one == null || !one.equals(other)) {
            found.add(new Place(pointer, one, other));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
