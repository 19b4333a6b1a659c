package io.reglament.papers;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Documents as scenarios tell them. */
final class ToldDocuments {
    static final String WHOLE_REQUEST =
            "'attributes': {'documentId': true, 'sentAt': true, 'materialId': 'X', 'materialDescription': true}";

    private ToldDocuments() {}

    static Told told(String at, String... documents) {
        return new Told(at).group("documents", "[" + String.join(", ", documents) + "]");
    }

    static String document(String id, String type, String rest) {
        return "{'documentId': '%s', 'type': '%s'%s}".formatted(id, type, rest);
    }

    /** {@code "RECEIVED 2026-04-14 10:00, REGISTERED -"}; a dash is done at a time that nobody told. */
    static String steps(String steps) {
        return ", 'steps': ["
                + Arrays.stream(steps.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.split(" ", 2))
                        .map(each -> each[1].equals("-")
                                ? "{'step': '" + each[0] + "'}"
                                : "{'step': '" + each[0] + "', 'doneAt': @" + each[1] + "}")
                        .collect(Collectors.joining(", "))
                + "]";
    }
}
