package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** Times of Moscow as people write them, {@code 2026-03-03 10:12:00}, written out as RFC 3339. */
final class LocalTimes {
    private static final String LOCAL = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?";

    private LocalTimes() {}

    private static String written(String text) {
        return text.matches(LOCAL) ? text.replace(' ', 'T') + "+03:00" : text;
    }

    /** A copy with every local time in it written out. */
    static JsonNode written(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                copy.set(field.getKey(), written(field.getValue()));
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(written(each)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(written(node.asText())) : node;
    }
}
