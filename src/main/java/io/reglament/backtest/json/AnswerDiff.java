package io.reglament.backtest.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.decision.Decision;
import io.reglament.decision.json.AnswerJson;
import io.reglament.json.JsonDifferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences of two answers in what they find: no sentences, and not the rows that were looked up. A list is compared item by item, each
 * by what it is about and not by its position: {@code /violations/<key>/severity}, {@code /deadlines/FIRST_CONTACT LEAD@M1 <start>/dueAt}.
 * Codes, ids, times and numbers only.
 *
 * @param places ascending by pointer, at most {@link #MOST}
 * @param leftOut how many more there are
 */
public record AnswerDiff(List<JsonDifferences.Place> places, int leftOut) {
    /** How many differences of a deal are kept. */
    public static final int MOST = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> NOT_FOUND_IN_THE_DEAL =
            Set.of("decisionId", "requestId", "contractVersion", "calendar", "regulations", "matchedRows", "text");

    /** By what an item is the same on both sides, as far as it has them. */
    private static final List<String> IDENTITY = List.of(
            "key",
            "kind",
            "code",
            "table",
            "family",
            "group",
            "orderId",
            "managerId",
            "stage",
            "subjectId",
            "field",
            "startAt");

    /** @param zone in which times are shown */
    public static AnswerDiff of(Decision inForce, Decision draft, ZoneId zone) {
        List<JsonDifferences.Place> all = JsonDifferences.between(tree(inForce, zone), tree(draft, zone));
        List<JsonDifferences.Place> kept = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        return new AnswerDiff(kept, all.size() - kept.size());
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** As a JSON array of pointer, inForce and draft; a side is left out where it has nothing there. */
    public String text() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonDifferences.Place place : places) {
            ObjectNode difference = array.addObject().put("pointer", place.pointer());
            if (place.one() != null) {
                difference.set("inForce", place.one());
            }
            if (place.other() != null) {
                difference.set("draft", place.other());
            }
        }
        return array.toString();
    }

    private static JsonNode tree(Decision decision, ZoneId zone) {
        try {
            return reduced(JSON.readTree(AnswerJson.bytes(decision, zone)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode reduced(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() || node.get(0).isObject() ? byIdentity(node) : node;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode reduced = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            if (!NOT_FOUND_IN_THE_DEAL.contains(field.getKey())) {
                reduced.set(field.getKey(), reduced(field.getValue()));
            }
        });
        return reduced;
    }

    /** An empty list too, so that the first item of a list is one difference and not the whole list. */
    private static JsonNode byIdentity(JsonNode list) {
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        for (JsonNode item : list) {
            String name = identity(item);
            String free = name;
            for (int i = 2; items.has(free); i++) {
                free = name + " #" + i;
            }
            items.set(free, reduced(item));
        }
        return items;
    }

    private static String identity(JsonNode item) {
        if (item.has("key")) {
            return item.get("key").asText();
        }
        List<@Nullable String> parts = new ArrayList<>();
        IDENTITY.forEach(name -> parts.add(item.path(name).asText(null)));
        parts.add(item.path("addressee").path("role").asText(null));
        parts.add(item.path("addressee").path("personId").asText(null));
        return parts.stream().filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
