package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The short forms of what a case expects, written as the answer has them. */
final class Notation {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Notation() {}

    static JsonNode inFull(JsonNode expect) {
        JsonNode full = expect.deepCopy();
        each(full.path("deadlines"), deadline -> party(deadline, "responsible"));
        each(full.path("violations"), Notation::violation);
        each(full.path("actions"), Notation::action);
        each(full.path("recommendations"), Notation::action);
        each(full.path("tallies"), Notation::tally);
        if (full.path("clientCategory").isTextual()) {
            ((ObjectNode) full).putObject("clientCategory").set("value", expect.path("clientCategory"));
        }
        return full;
    }

    private static void each(JsonNode list, Consumer<ObjectNode> change) {
        list.forEach(entry -> change.accept((ObjectNode) entry));
    }

    /** Every sanction is only proposed, unless the case says otherwise. */
    private static void violation(ObjectNode violation) {
        party(violation, "responsible");
        if (!violation.has("sanction")) {
            violation.putObject("sanction");
        }
        if (violation.get("sanction") instanceof ObjectNode sanction && !sanction.has("state")) {
            sanction.put("state", "PROPOSED");
        }
    }

    /** {@code to} is the addressee; no due time named means that there is none. */
    private static void action(ObjectNode action) {
        if (action.has("to")) {
            action.set("addressee", action.remove("to"));
            party(action, "addressee");
        }
        if (!action.has("dueAt")) {
            action.putNull("dueAt");
        }
    }

    private static void tally(ObjectNode tally) {
        count(tally, "unanswered");
        count(tally, "reached");
    }

    /** {@code 2/5}, or {@code 2/none} where there is no limit. */
    private static void count(ObjectNode tally, String field) {
        if (tally.path(field).isTextual()) {
            String[] parts = tally.path(field).asText().split("/", -1);
            ObjectNode count = tally.putObject(field).put("count", Integer.parseInt(parts[0]));
            if (parts[1].equals("none")) {
                count.putNull("limit");
            } else {
                count.put("limit", Integer.parseInt(parts[1]));
            }
        }
    }

    /** A person by id such as {@code M1}, or a role that no person is known to hold. */
    private static void party(ObjectNode item, String field) {
        if (item.path(field).isTextual()) {
            String who = item.path(field).asText();
            boolean role = who.matches("[A-Z]{2,}[A-Z_]*");
            ObjectNode party = JSON.objectNode();
            item.set(field, role ? party.put("role", who).putNull("personId") : party.put("personId", who));
        }
    }
}
