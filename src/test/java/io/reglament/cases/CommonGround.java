package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all cases take for granted, and how the short notation of a case becomes a request; the README of the cases says it in words. */
final class CommonGround {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CommonGround() {}

    /** The facts of a file with those of a variant over them: objects field by field, lists as a whole. */
    static ObjectNode over(JsonNode file, JsonNode variant) {
        ObjectNode both = file.isObject() ? file.<ObjectNode>deepCopy() : JSON.objectNode();
        for (Map.Entry<String, JsonNode> group : variant.properties()) {
            if (both.get(group.getKey()) instanceof ObjectNode under && group.getValue() instanceof ObjectNode fields) {
                under.setAll(fields.<ObjectNode>deepCopy());
            } else {
                both.set(group.getKey(), group.getValue().deepCopy());
            }
        }
        return both;
    }

    static ObjectNode request(ObjectNode given, String evaluate, String know) {
        ObjectNode ground = JSON.objectNode();
        ground.put("mode", "LIVE").put("regulationCode", "SALES-REG");
        ground.put("evaluationTime", evaluate).put("knowledgeTime", know);
        if (!given.has("calendar")) {
            ground.put("calendarId", "RU-MSK");
        }
        ground.set("deal", deal());
        ground.set("client", client());
        ground.set("roster", roster());
        ObjectNode request = over(ground, given);
        visits(request);
        owners(request);
        contacts(request);
        ObjectNode written = (ObjectNode) LocalTimes.written(request);
        withoutNulls(written);
        return written;
    }

    /** A case of a version that is not yet in force asks what would be under it. */
    static ObjectNode under(@Nullable String law, ObjectNode request) {
        return law == null ? request : request.put("mode", "SIMULATION").put("regulationVersion", law);
    }

    private static ObjectNode deal() {
        return JSON.objectNode().put("dealId", "D-1").put("status", "OPEN").put("saleType", "B2B");
    }

    private static ObjectNode client() {
        return JSON.objectNode()
                .put("clientId", "K-1")
                .put("type", "COMPANY")
                .put("cumulativeShareBefore", "85")
                .put("activeMonths12", 4);
    }

    private static ObjectNode roster() {
        ObjectNode roster = JSON.objectNode();
        roster.putObject("UNIT_HEAD").put("state", "VACANT");
        roster.putObject("HEAD_OF_SALES").put("state", "FILLED").put("personId", "H1");
        roster.putObject("COMPANY_HEAD").put("state", "FILLED").put("personId", "C1");
        return roster;
    }

    /** {@code STAGE time} is a visit of which no end is told. */
    private static void visits(ObjectNode request) {
        if (request.get("stageHistory") instanceof ArrayNode visits) {
            for (int i = 0; i < visits.size(); i++) {
                if (visits.get(i).isTextual()) {
                    visits.set(i, pair(visits.get(i).asText(), "stage", "enteredAt"));
                }
            }
        }
    }

    /** M1 owns the deal from the entry into the first stage, unless the case says who does. */
    private static void owners(ObjectNode request) {
        JsonNode first = request.path("stageHistory").path(0).path("enteredAt");
        if (!request.has("ownerships") && first.isTextual()) {
            request.putArray("ownerships").addObject().put("managerId", "M1").set("from", first);
        }
    }

    /** {@code OUTCOME time} is a phone call of the owner, told by the telephone system; so is what a longer form leaves open. */
    private static void contacts(ObjectNode request) {
        if (request.get("contacts") instanceof ArrayNode contacts) {
            for (int i = 0; i < contacts.size(); i++) {
                JsonNode told = contacts.get(i);
                ObjectNode contact = call(i + 1);
                contact.setAll(told.isTextual() ? pair(told.asText(), "outcome", "occurredAt") : (ObjectNode) told);
                if (contact.path("actor").asText().equals("MANAGER") && !contact.has("managerId")) {
                    contact.put(
                            "managerId",
                            owner(request, contact.path("occurredAt").asText()));
                }
                contacts.set(i, contact);
            }
        }
    }

    private static ObjectNode call(int number) {
        return JSON.objectNode()
                .put("contactId", "c" + number)
                .put("actor", "MANAGER")
                .put("direction", "OUTBOUND")
                .put("channel", "PHONE")
                .put("source", "TELEPHONY");
    }

    /** Who owns the deal at a local time; local times are ordered as texts. */
    private static @Nullable String owner(ObjectNode request, String at) {
        String owner = null;
        for (JsonNode each : request.path("ownerships")) {
            boolean begun = each.path("from").asText().compareTo(at) <= 0;
            boolean ended =
                    each.path("to").isTextual() && each.path("to").asText().compareTo(at) <= 0;
            if (begun && !ended) {
                owner = each.path("managerId").asText();
            }
        }
        return owner;
    }

    private static ObjectNode pair(String text, String first, String second) {
        int space = text.indexOf(' ');
        return JSON.objectNode().put(first, text.substring(0, space)).put(second, text.substring(space + 1));
    }

    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(CommonGround::withoutNulls);
    }
}
