package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/** A decision as a person reads it: what is to be done by whom until when, and what was broken under which row. */
record Story(String language) {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    /** @return lines of text, each ended */
    String of(String title, JsonNode decision) {
        StringJoiner lines = new StringJoiner("\n", "", "\n\n");
        lines.add("== " + title);
        lines.add("   deal " + decision.path("dealId").asText() + ", looked at "
                + instant(decision.path("evaluationTime")));
        add(lines, "To do", decision.path("actions"), this::action);
        add(lines, "Broken", decision.path("violations"), this::violation);
        add(lines, "In doubt", decision.path("problems"), this::sentence);
        lines.add("   Look again: "
                + (decision.path("nextEvaluationAt").isTextual()
                        ? instant(decision.path("nextEvaluationAt"))
                        : "when there are new facts"));
        return lines.toString();
    }

    private interface Line {
        String of(JsonNode item);
    }

    private static void add(StringJoiner lines, String heading, JsonNode items, Line line) {
        if (items.isEmpty()) {
            lines.add("   " + heading + ": nothing");
            return;
        }
        lines.add("   " + heading + ":");
        items.forEach(item -> lines.add("     - " + line.of(item)));
    }

    private String action(JsonNode action) {
        String due = action.path("dueAt").isTextual() ? ", until " + instant(action.path("dueAt")) : "";
        String earliest =
                action.path("earliestAt").isTextual() ? ", not before " + instant(action.path("earliestAt")) : "";
        return "%s: %s%s%s%s"
                .formatted(party(action.path("addressee")), sentence(action), earliest, due, source(action));
    }

    private String violation(JsonNode violation) {
        return "%s [%s, %s, %s]%s"
                .formatted(
                        sentence(violation),
                        violation.path("severity").asText(),
                        violation.path("code").asText(),
                        party(violation.path("responsible")),
                        source(violation));
    }

    private String sentence(JsonNode item) {
        return item.path("text").path(language).asText(item.path("code").asText());
    }

    private static String party(JsonNode party) {
        String role = party.path("role").asText();
        return party.path("personId").isTextual()
                ? role + " " + party.path("personId").asText()
                : role;
    }

    /** The rule, the rows and the version that say so. */
    private static String source(JsonNode item) {
        StringJoiner source = new StringJoiner(", ", "\n         by ", "");
        source.add(item.path("ruleId").asText());
        item.path("rows").forEach(row -> source.add(row.asText()));
        if (item.path("version").isTextual()) {
            source.add(item.path("version").asText());
        }
        return source.toString();
    }

    private static String instant(JsonNode instant) {
        return OffsetDateTime.parse(instant.asText()).format(INSTANT);
    }
}
