package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.laws.WideDeal;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over deals of chance: each point, evaluated by itself, is what was foretold, and between two points nothing changes. */
@QuarkusTest
@Tag("laws")
class HorizonForetellsTest {
    private static final long SEED = Long.getLong("reglament.seed", 20_261_127L);
    private static final int DEALS =
            Integer.getInteger("reglament.deals", Boolean.getBoolean("reglament.long") ? 2_000 : 60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("deadlines", "violations", "actions", "recommendations");

    /** What changes all the time, or says what was looked up. */
    private static final List<String> OF_THE_MOMENT = List.of(
            "evaluationTime",
            "knowledgeTime",
            "decisionId",
            "overdueWorkingMinutes",
            "text",
            "nextEvaluationAt",
            "matchedRows");

    private int points;

    @Test
    void eachPointIsWhatWasForetoldAndBetweenThemNothingChanges() throws IOException {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (long seed = SEED; seed < SEED + DEALS; seed++) {
            List<String> found = wrong(WideDeal.of(seed), new Random(seed));
            if (!found.isEmpty()) {
                wrong.put("seed " + seed, found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(points).isGreaterThan(DEALS);
    }

    private List<String> wrong(ObjectNode deal, Random random) throws IOException {
        deal.put("mode", "SIMULATION");
        JsonNode horizon = asked("/v1/decisions/horizon?days=60&steps=20", deal);
        Instant last = time(horizon.get("from"));
        ObjectNode before = at(deal, last);
        List<String> wrong = new ArrayList<>();
        for (JsonNode point : horizon.get("points")) {
            Instant at = time(point.get("at"));
            same(before, deal, between(last, at, random), wrong);
            ObjectNode now = at(deal, at);
            for (String list : LISTS) {
                ArrayNode told = stripped(point.get(list));
                ArrayNode came = added((ArrayNode) before.get(list), (ArrayNode) now.get(list));
                if (!told.equals(came)) {
                    wrong.add("at " + at + " " + list + ": told " + told + ", came " + came);
                }
            }
            if (before.equals(now)) {
                wrong.add("at " + at + " nothing changes: " + point);
            }
            before = now;
            last = at;
            points++;
        }
        Instant until = horizon.path("nextAt").isTextual() ? time(horizon.get("nextAt")) : time(horizon.get("until"));
        same(before, deal, between(last, until, random), wrong);
        return wrong;
    }

    private static Instant between(Instant first, Instant next, Random random) {
        long seconds = Duration.between(first, next).toSeconds() - 1;
        return first.plusSeconds(seconds < 1 ? 0 : random.nextLong(seconds) + 1);
    }

    private static void same(ObjectNode before, ObjectNode deal, Instant later, List<String> wrong) throws IOException {
        ObjectNode now = at(deal, later);
        // A forecast does not announce when a conversation leaves the window of participation.
        boolean forecast = now.at("/commission/forecast").asBoolean();
        for (String field : LISTS) {
            if (!before.get(field).equals(now.get(field))) {
                wrong.add("unforetold at " + later + " " + field);
            }
        }
        if (!forecast && !before.path("commission").equals(now.path("commission"))) {
            wrong.add("unforetold at " + later + " commission");
        }
    }

    private static ObjectNode at(ObjectNode deal, Instant instant) throws IOException {
        JsonNode answer = asked("/v1/decisions", deal.deepCopy().put("evaluationTime", instant.toString()));
        strip(answer);
        return (ObjectNode) answer;
    }

    private static JsonNode asked(String path, ObjectNode body) throws IOException {
        return JSON.readTree(as("editor")
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static ArrayNode added(ArrayNode before, ArrayNode now) {
        List<JsonNode> left = new ArrayList<>();
        before.forEach(left::add);
        ArrayNode added = JSON.createArrayNode();
        now.forEach(each -> {
            if (!left.remove(each)) {
                added.add(each);
            }
        });
        return added;
    }

    private static ArrayNode stripped(JsonNode list) {
        strip(list);
        return (ArrayNode) list;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_MOMENT);
        }
        node.forEach(HorizonForetellsTest::strip);
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }
}
