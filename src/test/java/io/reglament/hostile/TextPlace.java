package io.reglament.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a request where a text may stand.
 *
 * @param operation method and path, such as {@code POST /v1/drafts}
 * @param steps the names on the way to it; {@code 0} is the first of a list
 */
record TextPlace(String operation, List<String> steps) {
    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String path() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    String pointer() {
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    /** Puts the text there; what is on the way has to be in the body. */
    void put(JsonNode body, String text) {
        JsonNode parent = body;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : parent.get(step);
        }
        String last = steps.get(steps.size() - 1);
        if (parent instanceof ArrayNode list) {
            list.removeAll();
            list.add(text);
        } else if (parent instanceof ObjectNode object) {
            object.put(last, text);
        } else {
            throw new IllegalArgumentException(pointer() + " leads nowhere in " + body);
        }
    }

    @Override
    public String toString() {
        return operation + " " + pointer();
    }
}
