package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds an answer against what a case expects of it, and tells in words where they differ. */
final class Comparison {
    private static final List<String> COMPLETE = List.of("violations", "actions");
    private static final List<String> NONE_UNLESS_EXPECTED =
            List.of("orderDecisions", "retractions", "exceptionCases", "problems");
    private static final List<String> COMPLETE_WHERE_EXPECTED = List.of("recommendations");
    private static final List<String> SPOKEN = List.of("violations", "actions", "recommendations", "problems");
    private static final List<String> NAMED = List.of("deadlines", "tallies", "unknowns");

    private final JsonNode expected;
    private final JsonNode answer;
    private final List<String> differences = new ArrayList<>();
    private final List<JsonNode> asserted = new ArrayList<>();

    private Comparison(JsonNode expected, JsonNode answer) {
        this.expected = expected;
        this.answer = answer;
    }

    static Comparison of(Case expecting, JsonNode answer) {
        Comparison comparison = new Comparison(Notation.inFull(expecting.expect()), answer);
        comparison.compare();
        return comparison;
    }

    /** One sentence or several lines for each difference; empty when the answer is as expected. */
    List<String> differences() {
        return differences;
    }

    /** The items of the answer that the case speaks of. */
    List<JsonNode> asserted() {
        return asserted;
    }

    private void compare() {
        COMPLETE.forEach(list -> list(list, true));
        NONE_UNLESS_EXPECTED.forEach(list -> list(list, true));
        COMPLETE_WHERE_EXPECTED.stream().filter(expected::has).forEach(list -> list(list, true));
        NAMED.forEach(list -> list(list, false));
        for (JsonNode kind : expected.path("withoutDeadlines")) {
            StreamSupport.stream(answer.path("deadlines").spliterator(), false)
                    .filter(deadline -> deadline.path("kind").equals(kind))
                    .forEach(deadline -> differences.add("deadlines: not expected: " + Shown.of(deadline)));
        }
        silent();
        object("clientCategory");
        object("commission");
        matchedRows();
        severities();
        next();
    }

    private void list(String name, boolean complete) {
        ListComparison list = new ListComparison(expected.path(name), answer.path(name));
        asserted.addAll(list.matched());
        List<String> told = list.differences(complete);
        if (!told.isEmpty()) {
            differences.add(name + ":\n    " + String.join("\n    ", told));
        }
    }

    private void silent() {
        for (JsonNode rule : expected.path("silent")) {
            for (String list : SPOKEN) {
                answer.path(list).forEach(item -> silent(list, rule.asText(), item));
            }
            silent("commission", rule.asText(), answer.path("commission"));
        }
    }

    private void silent(String list, String rule, JsonNode item) {
        if (Coverage.rulesOf(item).contains(rule)) {
            differences.add(list + ": " + rule + " should not say: " + Shown.of(item));
        }
    }

    private void object(String name) {
        if (expected.has(name)) {
            JsonNode found = answer.path(name);
            List<String> told = Match.differences(expected.path(name), found);
            told.forEach(each -> differences.add(name + ": " + each));
            asserted.add(found);
        }
    }

    /** Rows that say what is allowed, which no item cites. */
    private void matchedRows() {
        for (JsonNode row : expected.path("matchedRows")) {
            boolean found = StreamSupport.stream(answer.path("matchedRows").spliterator(), false)
                    .anyMatch(each -> each.path("row").equals(row));
            if (found) {
                asserted.add(citing(row));
            } else {
                differences.add("matchedRows: " + row.asText() + " did not answer");
            }
        }
    }

    /** The row that says how severe a violation is: asserted where the case names the severity. */
    private void severities() {
        for (JsonNode entry : expected.path("violations")) {
            for (JsonNode each : answer.path("matchedRows")) {
                if (entry.has("severity")
                        && each.path("row").asText().startsWith("violation-severity/")
                        && each.at("/inputs/code").equals(entry.path("code"))) {
                    asserted.add(citing(each.path("row")));
                }
            }
        }
    }

    private static JsonNode citing(JsonNode row) {
        return JsonNodeFactory.instance
                .objectNode()
                .set("rows", JsonNodeFactory.instance.arrayNode().add(row));
    }

    private void next() {
        JsonNode wanted = expected.path("nextEvaluationAt");
        JsonNode found = answer.path("nextEvaluationAt");
        if (!wanted.equals(found)) {
            differences.add("nextEvaluationAt: expected " + Shown.of(wanted) + ", found " + Shown.of(found));
        }
    }
}
