package io.reglament.history.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.history.rest.Replay.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every place where two JSON documents differ, as deep as it can be named (RFC 6901). */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(JsonNode stored, JsonNode replayed) {
        Differences differences = new Differences();
        differences.compare("", stored, replayed);
        return differences.found;
    }

    private void compare(String pointer, @Nullable JsonNode stored, @Nullable JsonNode replayed) {
        if (stored != null && replayed != null && stored.isObject() && replayed.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            stored.fieldNames().forEachRemaining(names::add);
            replayed.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + escaped(name), stored.get(name), replayed.get(name)));
        } else if (stored != null && replayed != null && stored.isArray() && replayed.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), replayed.size()); i++) {
                compare(pointer + "/" + i, stored.get(i), replayed.get(i));
            }
        } else if (stored == null || !stored.equals(replayed)) {
            found.add(new Difference(pointer, stored, replayed));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
