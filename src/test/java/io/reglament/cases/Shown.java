package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A value as it is shown to who reads a failure: without sentences and quotation marks. */
final class Shown {
    private static final List<String> NOISE = List.of("text", "factIds", "key", "violationKeys", "version");

    private Shown() {}

    static String of(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        JsonNode copy = value.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove(NOISE);
        }
        return copy.toString().replace("\"", "").replace("+03:00", "").replace(",", ", ");
    }
}
