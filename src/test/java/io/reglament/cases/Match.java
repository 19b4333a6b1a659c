package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an expected value is held against a found one: an object says something of the fields that it names, a list is complete and in
 * order, null is absent, {@code cites} are some of the {@code rows}.
 */
final class Match {
    private Match() {}

    /** What differs, field by field. */
    static List<String> differences(JsonNode expected, JsonNode found) {
        List<String> told = new ArrayList<>();
        collect("", expected, found, told);
        return told;
    }

    private static void collect(String at, JsonNode expected, JsonNode found, List<String> told) {
        if (expected.isObject() && found.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                if (field.getKey().equals("cites")) {
                    cites(field.getValue(), found.path("rows"), told);
                } else {
                    String path = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
                    collect(path, field.getValue(), found.path(field.getKey()), told);
                }
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                collect(at + "[" + i + "]", expected.get(i), found.get(i), told);
            }
        } else if (!same(expected, found)) {
            told.add((at.isEmpty() ? "" : at + " ") + "expected " + Shown.of(expected) + ", found " + Shown.of(found));
        }
    }

    private static void cites(JsonNode expected, JsonNode rows, List<String> told) {
        List<String> found = new ArrayList<>();
        rows.forEach(each -> found.add(each.asText()));
        for (JsonNode row : expected) {
            if (!found.contains(row.asText())) {
                told.add("rows expected to have " + row.asText() + ", found " + found);
            }
        }
    }

    private static boolean same(JsonNode expected, JsonNode found) {
        if (expected.isNull()) {
            return found.isNull() || found.isMissingNode();
        }
        if (expected.isNumber()) {
            return (found.isNumber() || found.isTextual()) && isNumber(found.asText(), expected.decimalValue());
        }
        return expected.equals(found);
    }

    private static boolean isNumber(String text, BigDecimal number) {
        try {
            return new BigDecimal(text).compareTo(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
