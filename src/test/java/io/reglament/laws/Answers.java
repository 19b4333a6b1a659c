package io.reglament.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.decision.Deciding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers, as the laws compare them. */
final class Answers {
    /** What may change by waiting alone, and what says so (decided 99). */
    private static final List<String> OF_THE_MOMENT =
            List.of("evaluationTime", "knowledgeTime", "decisionId", "overdueWorkingMinutes", "text");

    private Answers() {}

    static ObjectNode of(JsonNode request) {
        return (ObjectNode) Deciding.tree(Deciding.answer(request.toString()));
    }

    /** Without what may change by waiting alone. */
    static ObjectNode lasting(JsonNode request) {
        ObjectNode answer = of(request);
        strip(answer);
        return answer;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_MOMENT);
        }
        node.forEach(Answers::strip);
    }

    static Set<String> keys(JsonNode answer) {
        Set<String> keys = new TreeSet<>();
        answer.path("violations").forEach(each -> keys.add(each.path("key").asText()));
        return keys;
    }

    /** What differs, item by item. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> told = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        one.fieldNames().forEachRemaining(fields::add);
        other.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            JsonNode before = one.path(field);
            JsonNode after = other.path(field);
            if (before instanceof ArrayNode && after instanceof ArrayNode) {
                before.forEach(each -> missing(field + " -", each, after, told));
                after.forEach(each -> missing(field + " +", each, before, told));
            } else if (!before.equals(after)) {
                told.add(field + " " + before + " -> " + after);
            }
        }
        return told;
    }

    private static void missing(String sign, JsonNode item, JsonNode items, List<String> told) {
        for (JsonNode each : items) {
            if (each.equals(item)) {
                return;
            }
        }
        told.add(sign + " " + item);
    }
}
