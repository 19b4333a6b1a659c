package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/** A decision as a person reads it: what is to be done by whom until when, and what was broken under which row. */
final class Story {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final int MOST_ITEMS = 5;

    private final String language;
    private final ResourceBundle words;

    /** @param language ru or en */
    Story(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("io.reglament.cli.story", Locale.forLanguageTag(language));
    }

    /** @return lines of text, each ended */
    String of(String title, JsonNode decision) {
        StringJoiner lines = new StringJoiner("\n   ", "", "\n\n");
        lines.add("== " + title);
        lines.add(say("deal", decision.path("dealId").asText(), instant(decision.path("evaluationTime"))));
        add(lines, "actions", decision.path("actions"), this::action);
        add(lines, "violations", decision.path("violations"), this::violation);
        commission(lines, decision.path("commission"));
        if (!decision.path("problems").isEmpty()) {
            add(lines, "problems", decision.path("problems"), problem -> List.of(sentence(problem)));
        }
        if (!decision.path("notJudged").isEmpty()) {
            lines.add(say("notJudged") + ":");
            unknown(decision.path("notJudged"))
                    .forEach((family, because) -> lines.add("  - " + word("family", family) + ": " + because));
        }
        JsonNode next = decision.path("nextEvaluationAt");
        lines.add(next.isTextual() ? say("next", instant(next)) : say("nextUnknown"));
        return lines.toString();
    }

    /** What was not told, by the family that could not speak. */
    private Map<String, StringJoiner> unknown(JsonNode notJudged) {
        Map<String, StringJoiner> byFamily = new LinkedHashMap<>();
        for (JsonNode each : notJudged) {
            byFamily.computeIfAbsent(each.path("family").asText(), family -> new StringJoiner(", "))
                    .add(word("because", each.path("because").asText()));
        }
        return byFamily;
    }

    /** The label of an enumeration's value; the value itself where a newer service has more of them. */
    private String word(String enumeration, String value) {
        String key = enumeration + "." + value;
        return words.containsKey(key) ? words.getString(key) : value;
    }

    /** Only where there is something to say: who is paid, or why nobody is yet. */
    private void commission(StringJoiner lines, JsonNode commission) {
        String status = commission.path("status").asText();
        if (status.equals("RELEASABLE") || status.equals("HELD")) {
            lines.add(say("commission") + ": " + sentence(commission));
            for (JsonNode line : commission.path("lines")) {
                lines.add("  - " + line.path("managerId").asText() + ": "
                        + line.path("amount").asText() + " "
                        + commission.path("currency").asText());
            }
            lines.add("  " + status + source(commission));
        }
    }

    private interface Paragraph {
        List<String> of(JsonNode item);
    }

    private void add(StringJoiner lines, String heading, JsonNode items, Paragraph paragraph) {
        if (items.isEmpty()) {
            lines.add(say(heading) + ": " + say("nothing"));
            return;
        }
        lines.add(say(heading) + ":");
        for (int i = 0; i < Math.min(items.size(), MOST_ITEMS); i++) {
            lines.add("  - " + String.join("\n       ", paragraph.of(items.get(i))));
        }
        if (items.size() > MOST_ITEMS) {
            lines.add("  " + say("more", items.size() - MOST_ITEMS));
        }
    }

    private List<String> action(JsonNode action) {
        return List.of(party(action.path("addressee")) + ": " + sentence(action), source(action));
    }

    private List<String> violation(JsonNode violation) {
        List<String> lines = new ArrayList<>();
        lines.add(instant(violation.path("violatedAt")) + ", " + party(violation.path("responsible")) + ": "
                + sentence(violation));
        lines.add(say("severity." + violation.path("severity").asText()) + " " + source(violation));
        JsonNode sanction = violation.path("sanction");
        if (sanction.path("kind").isTextual()) {
            lines.add(say("proposed", say("sanction." + sanction.path("kind").asText()) + " (" + rows(sanction) + ")"));
        }
        return lines;
    }

    /** The sentence of the service itself, which names the times too. */
    private String sentence(JsonNode item) {
        return item.path("text").path(language).asText();
    }

    private static String party(JsonNode party) {
        String role = party.path("role").asText();
        return party.path("personId").isTextual()
                ? role + " " + party.path("personId").asText()
                : role;
    }

    /** The code, and the rule, the rows and the version that say so. */
    private static String source(JsonNode item) {
        StringJoiner source = new StringJoiner(", ", item.path("code").asText() + " [", "]");
        source.add(item.path("ruleId").asText());
        if (!item.path("rows").isEmpty()) {
            source.add(rows(item));
        }
        return source.add(item.path("version").asText()).toString();
    }

    private static String rows(JsonNode item) {
        StringJoiner rows = new StringJoiner(", ");
        item.path("rows").forEach(row -> rows.add(row.asText()));
        return rows.toString();
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }

    private static String instant(JsonNode instant) {
        return OffsetDateTime.parse(instant.asText()).format(INSTANT);
    }
}
