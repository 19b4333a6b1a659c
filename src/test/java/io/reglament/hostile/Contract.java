package io.reglament.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The request bodies of the contract: every place where a text may stand, and the least body that has this place. */
final class Contract {
    private static final Map<String, String> BY_FORMAT = Map.of(
            "date-time", "2026-03-02T10:00:00+03:00",
            "date", "2026-03-02",
            "uuid", "00000000-0000-7000-8000-000000000000");
    private static final String JSON_BODY = "application/json";

    private final JsonNode document;
    private final List<String> way = new ArrayList<>();

    Contract() {
        try (InputStream in = Contract.class.getResourceAsStream("/openapi.json")) {
            document = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the document, each once. */
    List<TextPlace> places() {
        List<TextPlace> found = new ArrayList<>();
        bodies().forEach((operation, schema) -> {
            Set<List<String>> seen = new HashSet<>();
            texts(schema, new HashSet<>(), steps -> {
                if (seen.add(steps)) {
                    found.add(new TextPlace(operation, steps));
                }
            });
        });
        return found;
    }

    /** What has to be in the body, and what is on the way to the place. */
    ObjectNode body(TextPlace place) {
        return (ObjectNode) sample(Objects.requireNonNull(bodies().get(place.operation())), place.steps());
    }

    private Map<String, JsonNode> bodies() {
        Map<String, JsonNode> bodies = new TreeMap<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    JsonNode schema = operation
                            .getValue()
                            .at("/requestBody/content")
                            .path(JSON_BODY)
                            .path("schema");
                    if (!schema.isMissingNode()) {
                        bodies.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), schema);
                    }
                }));
        return bodies;
    }

    private interface Found {
        void at(List<String> steps);
    }

    private void texts(JsonNode schema, Set<String> on, Found found) {
        String name = schema.path("$ref").asText();
        if (!name.isEmpty()) {
            if (on.add(name)) {
                texts(resolved(schema), on, found);
                on.remove(name);
            }
            return;
        }
        for (String kind : List.of("allOf", "oneOf", "anyOf")) {
            schema.path(kind).forEach(part -> texts(part, on, found));
        }
        if (is(schema, "string")) {
            found.at(List.copyOf(way));
        }
        step("0", schema.path("items"), on, found);
        step("x", schema.path("additionalProperties"), on, found);
        schema.path("properties").fields().forEachRemaining(each -> step(each.getKey(), each.getValue(), on, found));
    }

    private void step(String name, JsonNode schema, Set<String> on, Found found) {
        if (schema.isObject()) {
            way.add(name);
            texts(schema, on, found);
            way.remove(way.size() - 1);
        }
    }

    private JsonNode sample(JsonNode schema, List<String> steps) {
        JsonNode all = resolved(schema);
        if (all.path("enum").isArray()) {
            return all.path("enum").get(0);
        }
        if (all.path("example").isValueNode()) {
            return all.path("example");
        }
        if (is(all, "object") || all.has("properties") || all.has("additionalProperties")) {
            return object(all, steps);
        }
        if (is(all, "array")) {
            boolean on = !steps.isEmpty() && steps.get(0).equals("0");
            return JsonNodeFactory.instance
                    .arrayNode()
                    .add(sample(all.path("items"), on ? steps.subList(1, steps.size()) : List.of()));
        }
        if (is(all, "boolean")) {
            return JsonNodeFactory.instance.booleanNode(true);
        }
        return is(all, "string") ? TextNode.valueOf(text(all)) : JsonNodeFactory.instance.numberNode(1);
    }

    private ObjectNode object(JsonNode schema, List<String> steps) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        String next = steps.isEmpty() ? "" : steps.get(0);
        List<String> rest = steps.isEmpty() ? steps : steps.subList(1, steps.size());
        schema.path("properties").fields().forEachRemaining(each -> {
            boolean on = each.getKey().equals(next);
            if (on || required.contains(each.getKey())) {
                object.set(each.getKey(), sample(each.getValue(), on ? rest : List.of()));
            }
        });
        if (next.equals("x") && schema.path("additionalProperties").isObject()) {
            object.set("x", sample(schema.path("additionalProperties"), rest));
        }
        return object;
    }

    private static String text(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        if (!pattern.isEmpty()) {
            return pattern.contains("A-Z") ? "RUB" : "10";
        }
        return BY_FORMAT.getOrDefault(schema.path("format").asText(), "X-1");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")
                || found.path("allOf").size() == 1
                || found.path("anyOf").size() > 0) {
            if (found.has("$ref")) {
                found = document.at(found.path("$ref").asText().substring(1));
            } else {
                found = found.path("allOf").size() == 1
                        ? found.path("allOf").get(0)
                        : found.path("anyOf").get(0);
            }
        }
        return found;
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        if (types.isArray()) {
            for (JsonNode each : types) {
                if (each.asText().equals(type)) {
                    return true;
                }
            }
        }
        return types.asText().equals(type);
    }
}
