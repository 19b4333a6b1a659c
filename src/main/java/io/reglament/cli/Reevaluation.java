package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person reads of the record decided again, and what is taken back on his word. */
final class Reevaluation {
    /** Decisions of one request: each is decided again, which takes its time. */
    private static final int AT_ONCE = 50;

    private final ServiceClient client;
    private final PrintStream out;
    private final Map<String, List<String>> fallen = new LinkedHashMap<>();
    private long falls;
    private boolean whole;

    Reevaluation(ServiceClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** A person's yes. */
    record Word(String person, String reason) {}

    /** Where a person's yes comes from. */
    interface Asking {
        /** Empty is no. */
        Optional<Word> about(long falls);
    }

    /** @param period as the query of the address, or nothing for the whole record */
    void run(String period, Asking asking) throws CommandException {
        client.lines("/v1/reevaluations" + period, this::show);
        if (!whole) {
            throw new CommandException("the answer ended before its last line; nothing was taken back.");
        }
        if (falls == 0) {
            return;
        }
        Optional<Word> word = asking.about(falls);
        if (word.isEmpty()) {
            out.println("Nothing was taken back. To take back what falls: --yes-by PERSON --reason TEXT");
            return;
        }
        takeBack(word.get());
    }

    private void show(JsonNode line) {
        if (line.has("deal")) {
            deal(line.path("deal"));
        }
        if (line.has("sums")) {
            JsonNode sums = line.path("sums");
            whole = true;
            say(
                    "%s looked at: %,d would change, %s to take back, %,d would be new, %s could not be decided again.",
                    Counted.of(sums.path("deals").asLong(), "deal"),
                    sums.path("changed").asLong(),
                    Counted.of(sums.path("falls").asLong(), "violation"),
                    sums.path("wouldBeNew").asLong(),
                    Counted.of(sums.path("failed").asLong(), "deal"));
        }
    }

    private void deal(JsonNode deal) {
        say("deal %s", deal.path("dealId").asText());
        for (JsonNode each : deal.path("falls")) {
            falls++;
            fallen.computeIfAbsent(each.path("decisionId").asText(), any -> new ArrayList<>())
                    .add(each.path("key").asText());
            violation("falls", each);
        }
        deal.path("wouldBeNew").forEach(each -> violation("would be new", each));
        if (deal.has("failed")) {
            say("  not decided again: %s", deal.path("failed").asText());
        }
    }

    private void violation(String what, JsonNode violation) {
        say(
                "  %-12s  %s  %s  %s",
                what,
                violation.path("code").asText(),
                violation.path("responsibleId").asText("nobody named"),
                violation.path("key").asText());
    }

    private void takeBack(Word word) throws CommandException {
        long retracted = 0;
        List<String> ids = new ArrayList<>(fallen.keySet());
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            JsonNode made = client.post(
                    "/v1/reevaluations/retractions", body(word, ids.subList(i, Math.min(i + AT_ONCE, ids.size()))));
            for (JsonNode each : made.path("retracted")) {
                retracted++;
                say(
                        "taken back  %s  by decision %s",
                        each.path("key").asText(), each.path("decisionId").asText());
            }
            made.path("kept")
                    .forEach(each ->
                            say("left  %s  it no longer falls", each.path("key").asText()));
        }
        say("%,d violations taken back in the name of %s: %s", retracted, word.person, word.reason);
    }

    private String body(Word word, List<String> ids) {
        ObjectNode body = ServiceClient.JSON
                .createObjectNode()
                .put("approvedBy", word.person)
                .put("reason", word.reason);
        ArrayNode decisions = body.putArray("decisions");
        for (String id : ids) {
            ArrayNode keys = decisions.addObject().put("decisionId", id).putArray("keys");
            fallen.getOrDefault(id, List.of()).forEach(keys::add);
        }
        return body.toString();
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
