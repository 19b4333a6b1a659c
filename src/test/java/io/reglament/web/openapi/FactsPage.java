package io.reglament.web.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** docs/facts.md: every field of a request, from the contract itself. */
final class FactsPage {
    private static final String HEAD = """
            # The facts of a request

            Made from the contract (`src/main/resources/openapi/descriptions.properties` and the records); a test fails where this page differs.
            A group that is left out means "not told", an empty one "known to be none"; a field that is left out is unknown, and unknown is never
            taken for false. Required fields are marked \\*. "Read by" names the parts of the regulation that look at a fact: without it they are
            silent, and the answer says so in `notJudged`.
            """;

    private final Map<String, Schema> schemas;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private FactsPage(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static String of(Map<String, Schema> schemas) {
        FactsPage page = new FactsPage(schemas);
        page.meet("DecisionRequest");
        StringBuilder text = new StringBuilder(HEAD);
        while (!page.waiting.isEmpty()) {
            page.table(page.waiting.remove(), text);
        }
        return text.toString();
    }

    private void meet(String name) {
        if (schema(name).getProperties() != null && seen.add(name)) {
            waiting.add(name);
        }
    }

    private void table(String name, StringBuilder text) {
        Schema schema = schema(name);
        text.append("\n## ").append(name).append("\n\n| Field | Values | Meaning | Read by |\n|---|---|---|---|\n");
        schema.getProperties().forEach((property, value) -> {
            boolean required =
                    schema.getRequired() != null && schema.getRequired().contains(property);
            Descriptions.Said said = Descriptions.of(name, property).orElseThrow();
            text.append("| `%s`%s | %s | %s | %s |\n"
                    .formatted(
                            property,
                            required ? "\\*" : "",
                            values(value),
                            said.sentence().replace("|", "\\|"),
                            said.families().stream().map(Enum::name).collect(Collectors.joining(", "))));
        });
    }

    private String values(Schema value) {
        if (value.getRef() != null) {
            return named(value.getRef().substring(value.getRef().lastIndexOf('/') + 1));
        }
        if (value.getItems() != null) {
            return "list of " + values(value.getItems());
        }
        if (value.getAdditionalPropertiesSchema() != null) {
            return "by name: " + values(value.getAdditionalPropertiesSchema());
        }
        if (value.getProperties() != null) {
            return "amount and currency";
        }
        String types = value.getType() == null
                ? "any"
                : value.getType().stream().map(each -> each.toString()).collect(Collectors.joining(" or "));
        return value.getFormat() == null ? types : value.getFormat();
    }

    private String named(String name) {
        List<Object> words = schema(name).getEnumeration();
        if (words != null) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
        }
        if (schema(name).getProperties() == null) {
            return name;
        }
        meet(name);
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private Schema schema(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
