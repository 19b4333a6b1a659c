package io.reglament.web.openapi;

import io.reglament.decision.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each property of the contract means: the sentences of {@code openapi/descriptions.properties}, and who reads a fact. */
final class Descriptions {
    private static final Properties SENTENCES = Resources.properties("/openapi/descriptions.properties");
    private static final Map<String, SortedSet<Family>> READERS = FactReaders.bySchema();

    /** Schemas that have all properties of another one, and more. */
    private static final Map<String, String> EXTENDS = Map.of(
            "StoredDecision", "Decision",
            "RecordedViolation", "Violation",
            "ViolationWithHistory", "RecordedViolation",
            "CalendarBody", "CalendarView");

    private Descriptions() {}

    /** @param families those that read it, empty for what is no fact */
    record Said(String sentence, List<Family> families) {
        /** The sentence with the families, as it stands in the document. */
        String whole() {
            String end = sentence.endsWith(".") ? sentence : sentence + ".";
            return families.isEmpty()
                    ? end
                    : end + " Read by: " + families.stream().map(Family::name).collect(Collectors.joining(", ")) + ".";
        }
    }

    /** Empty where nobody has described it. */
    static Optional<Said> of(String schema, String property) {
        return line(schema, property).map(line -> said(line, schema, property));
    }

    private static Optional<String> line(String schema, String property) {
        for (String each = schema; each != null; each = EXTENDS.get(each)) {
            String line = SENTENCES.getProperty(each + "." + property);
            if (line != null) {
                return Optional.of(line);
            }
        }
        return Optional.ofNullable(SENTENCES.getProperty("*." + property));
    }

    private static Said said(String line, String schema, String property) {
        int at = line.lastIndexOf(" @");
        if (at >= 0) {
            List<Family> named = Arrays.stream(line.substring(at + 2).split(","))
                    .map(Family::valueOf)
                    .sorted()
                    .toList();
            return new Said(line.substring(0, at), named);
        }
        SortedSet<Family> readers = schema.equals("DecisionRequest")
                ? FactReaders.ofGroup(property)
                : READERS.getOrDefault(schema, new TreeSet<>());
        return new Said(line, List.copyOf(readers));
    }
}
