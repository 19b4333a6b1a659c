package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairs the expected entries of a list with the items that were found, one to one. */
final class ListComparison {
    private static final List<String> NAMES = List.of("code", "kind", "managerId", "orderId", "key", "field", "table");

    private final List<JsonNode> missing = new ArrayList<>();
    private final List<JsonNode> matched = new ArrayList<>();
    private final List<JsonNode> unexpected = new ArrayList<>();

    ListComparison(JsonNode expected, JsonNode found) {
        found.forEach(unexpected::add);
        List<JsonNode> entries = new ArrayList<>();
        expected.forEach(entries::add);
        entries.sort(Comparator.comparing(JsonNode::size).reversed());
        for (JsonNode entry : entries) {
            pair(entry);
        }
    }

    private void pair(JsonNode entry) {
        Optional<JsonNode> item = unexpected.stream()
                .filter(each -> Match.differences(entry, each).isEmpty())
                .findFirst();
        item.ifPresentOrElse(
                found -> {
                    unexpected.remove(found);
                    matched.add(found);
                },
                () -> missing.add(entry));
    }

    /** The items that an entry expects. */
    List<JsonNode> matched() {
        return matched;
    }

    /** @param complete whether every item has to be expected */
    List<String> differences(boolean complete) {
        List<String> told = new ArrayList<>();
        List<JsonNode> left = new ArrayList<>(unexpected);
        for (JsonNode entry : missing) {
            Optional<JsonNode> alike = left.stream()
                    .filter(each -> name(each).equals(name(entry)))
                    .min(Comparator.comparing(
                            each -> Match.differences(entry, each).size()));
            alike.ifPresent(left::remove);
            told.add(alike.map(each -> name(entry) + ": " + String.join("; ", Match.differences(entry, each)))
                    .orElseGet(() -> "missing: " + Shown.of(entry)));
        }
        if (complete) {
            left.forEach(each -> told.add("not expected: " + Shown.of(each)));
        }
        return told;
    }

    private static String name(JsonNode item) {
        return NAMES.stream()
                .filter(item::has)
                .map(each -> item.path(each).asText())
                .findFirst()
                .orElse("");
    }
}
