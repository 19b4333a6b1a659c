package io.reglament.reevaluation.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.ledger.SampleEntries.violation;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.cli.Again;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.json.StoredJson;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.FoundViolation;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.SampleEntries;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An earlier build accused somebody whom this one does not accuse: its word stands in the record as a violation that no decision of today makes. */
@QuarkusTest
class ReevaluationTest {
    private static final String CONTACT = """
            [{"contactId": "C1", "managerId": "M1", "channel": "CHAT", "direction": "OUTBOUND", "outcome": "REACHED",
              "actor": "MANAGER", "occurredAt": "2026-04-06T12:01:00+03:00", "recordedAt": "2026-04-06T12:01:00+03:00"}]
            """;

    @Inject
    Ledger ledger;

    @Inject
    ApplicableLaw law;

    @TestHTTPResource
    URI service = URI.create("http://set.by.quarkus");

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void whatFallsIsTakenBackOnceWithThePersonAndTheReason() {
        String decision = decided("RE-1", "OPEN", CONTACT);
        String key = accused("RE-1");

        JsonPath line = lineOf("RE-1");
        assertThat(line.getList("deal.falls.key")).containsExactly(key);
        assertThat(line.getList("deal.falls.decisionId")).containsExactly(decision);
        assertThat(line.getList("deal.wouldBeNew")).isEmpty();
        assertThat(state(key)).as("listing changes nothing").isEqualTo("OPEN");

        JsonPath made = retract(decision, key);
        assertThat(made.getList("retracted.key")).containsExactly(key);
        JsonPath violation = shown(key);
        assertThat(violation.getString("state")).isEqualTo("RETRACTED");
        assertThat(violation.getString("reason")).isEqualTo("REEVALUATED, approved by Anna: an error of before");
        assertThat(violation.getString("actor")).isEqualTo("admin");
        assertThat(violation.getString("decisionId")).isEqualTo(made.getString("retracted[0].decisionId"));

        JsonPath again = retract(decision, key);
        assertThat(again.getList("retracted")).isEmpty();
        assertThat(again.getList("kept.key")).containsExactly(key);
        assertThat(shown(key).getList("history.state")).containsExactly("OPEN", "RETRACTED");
        assertThat(lines()).noneMatch(each -> each.contains("RE-1"));
    }

    @Test
    void theEntryThatTakesBackIsReplayedToTheSameBytes() {
        String decision = decided("RE-2", "OPEN", CONTACT);
        String by = retract(decision, accused("RE-2")).getString("retracted[0].decisionId");

        assertThat(as("auditor").post("/v1/decisions/" + by + "/replay").asString())
                .isEqualTo("{\"identical\":true,\"differences\":[]}");
    }

    @Test
    void aDealThatWasClosedLongAgoIsCovered() {
        decided("RE-3", "LOST", CONTACT);
        String key = accused("RE-3");

        assertThat(lineOf("RE-3").getList("deal.falls.key")).containsExactly(key);
    }

    @Test
    void aGroupThatWasNotToldTakesNothingBack() {
        String key = accused("RE-4");
        String decision = decided("RE-4", "OPEN", null);

        assertThat(lines()).noneMatch(each -> each.contains("RE-4"));
        assertThat(retract(decision, key).getList("retracted")).isEmpty();
        assertThat(state(key)).isEqualTo("OPEN");
    }

    @Test
    void anEarlierDecisionSpeaksWhereTheNewestWasToldTooLittle() {
        String told = decided("RE-5", "OPEN", CONTACT);
        decided("RE-5", "OPEN", null);
        String key = accused("RE-5");

        assertThat(lineOf("RE-5").getList("deal.falls.decisionId")).containsExactly(told);
        assertThat(retract(told, key).getList("retracted.key")).containsExactly(key);
        assertThat(state(key)).isEqualTo("RETRACTED");
    }

    @Test
    void aLaterDecisionThatFindsItKeepsIt() {
        String before = decided("RE-6", "OPEN", CONTACT);
        decided("RE-6", "OPEN", "[]");
        String key = as("auditor")
                .queryParam("deal", "RE-6")
                .get("/v1/violations")
                .jsonPath()
                .getString("items[0].key");

        assertThat(lines()).noneMatch(each -> each.contains("RE-6"));
        assertThat(retract(before, key).getList("kept.key")).containsExactly(key);
    }

    @Test
    void whatWouldBeNewIsListedAndAccusesNobody() {
        record(with(entry("RE-7", facts("RE-7", "OPEN", "[]"), List.of())));

        JsonPath line = lineOf("RE-7");

        assertThat(line.getList("deal.wouldBeNew.code")).containsExactly("FIRST_CONTACT_OVERDUE");
        assertThat(line.getList("deal.falls")).isEmpty();
        assertThat(as("auditor")
                        .queryParam("deal", "RE-7")
                        .get("/v1/violations")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aDealThatCannotBeDecidedAgainIsNamedAndHidesNoOther() {
        record(entry("RE-8", "{\"deal\":{\"dealId\":\"RE-8\",\"nonsense\":1}}", List.of()));
        decided("RE-9", "OPEN", CONTACT);
        String key = accused("RE-9");

        assertThat(lineOf("RE-8").getString("deal.failed")).contains("/deal/nonsense UNKNOWN_FIELD");
        assertThat(lineOf("RE-9").getList("deal.falls.key")).containsExactly(key);
        JsonPath sums = JsonPath.from(lines().get(lines().size() - 1));
        assertThat(sums.getMap("sums"))
                .containsEntry("falls", 1)
                .containsEntry("failed", 1)
                .containsEntry("deals", 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {"reason": "r", "decisions": []}                                              | /approvedBy
            {"approvedBy": " ", "reason": "r", "decisions": []}                           | /approvedBy
            {"approvedBy": "Anna", "reason": "", "decisions": []}                         | /reason
            {"approvedBy": "Anna", "reason": "r", "decisions": [{"decisionId": "x", "keys": []}]} | /decisions/0/decisionId
            """)
    void aWishWithoutAPersonOrAReasonIsRefused(String body, String pointer) {
        Response refused =
                as("admin").contentType("application/json").body(body).post("/v1/reevaluations/retractions");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.pointer")).contains(pointer);
    }

    @Test
    void theCommandListsAndTakesBackWhatAPersonApproves() throws Exception {
        decided("RE-10", "OPEN", CONTACT);
        String key = accused("RE-10");

        assertThat(command(false))
                .contains("deal RE-10", "falls         FIRST_CONTACT_OVERDUE  M1  " + key)
                .contains("1 deal looked at: 1 would change, 1 violation to take back, 0 would be new")
                .contains("Nothing was taken back.");
        assertThat(state(key)).isEqualTo("OPEN");

        assertThat(command(true))
                .contains("taken back  " + key + "  by decision ")
                .contains("1 violations taken back in the name of Anna: an error of before");
        assertThat(shown(key).getString("reason")).isEqualTo("REEVALUATED, approved by Anna: an error of before");
        assertThat(command(true))
                .contains("0 would change, 0 violations to take back")
                .doesNotContain("taken back");
    }

    private String command(boolean yes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Again.run(service, TestKeys.of("admin"), new PrintStream(out, true, UTF_8), "?from=" + start, yes);
        return out.toString(UTF_8);
    }

    /** The key of a violation that an earlier build found in the deal; the calls of today would have taken it back by themselves. */
    private String accused(String deal) {
        String key = "FIRST_CONTACT_OVERDUE|" + deal + "|INBOUND_ATTRACTION@M1|2026-04-06T09:00:00Z";
        record(entry(deal, facts(deal, "OPEN", null), List.of(violation(key, "MAJOR"))));
        return key;
    }

    private static DecisionEntry entry(String deal, String facts, List<FoundViolation> found) {
        return SampleEntries.at(SampleEntries.MONDAY, "before-" + deal, facts, deal, found, List.of());
    }

    private DecisionEntry with(DecisionEntry it) {
        return new DecisionEntry(
                it.id(),
                it.client(),
                it.requestId(),
                it.body(),
                it.dealId(),
                it.branchId(),
                it.evaluationTime(),
                it.knowledgeTime(),
                it.versions(),
                StoredJson.of(law.calendar(null).orElseThrow()),
                it.history(),
                it.answer(),
                it.found(),
                it.lost());
    }

    private void record(DecisionEntry entry) {
        assertThat(ledger.append(entry).within(Duration.ofSeconds(10)).join()).isInstanceOf(Recorded.class);
    }

    private static String decided(String deal, String status, @Nullable String contacts) {
        Response answer = as("crm")
                .contentType("application/json")
                .body(facts(deal, status, contacts))
                .post("/v1/decisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("decisionId");
    }

    private static String facts(String deal, String status, @Nullable String contacts) {
        String closed = status.equals("OPEN") ? "" : ", \"closedAt\": \"2026-04-06T13:00:00+03:00\"";
        return """
                {"evaluationTime": "2026-04-06T14:00:00+03:00",
                 "deal": {"dealId": "%s", "status": "%s", "kind": "NEW_CLIENT", "saleType": "B2B", "channel": "CHAT"%s},
                 "client": {"clientId": "K-4", "type": "COMPANY", "isExisting": false, "cumulativeShareBefore": "62.00",
                            "activeMonths12": 10},
                 "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00"}],
                 "ownerships": [{"managerId": "M1", "from": "2026-04-06T12:00:00+03:00", "assignedBy": "H1"}]%s}
                """.formatted(deal, status, closed, contacts == null ? "" : ", \"contacts\": " + contacts);
    }

    private List<String> lines() {
        Response answer = as("auditor").queryParam("from", start.toString()).post("/v1/reevaluations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().lines().toList();
    }

    private JsonPath lineOf(String deal) {
        return JsonPath.from(lines().stream()
                .filter(line -> line.contains("\"dealId\":\"" + deal + "\""))
                .findFirst()
                .orElseThrow());
    }

    private static JsonPath retract(String decision, String key) {
        Response answer = as("admin")
                .contentType("application/json")
                .body(Map.of(
                        "approvedBy",
                        "Anna",
                        "reason",
                        "an error of before",
                        "decisions",
                        List.of(Map.of("decisionId", decision, "keys", List.of(key)))))
                .post("/v1/reevaluations/retractions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static JsonPath shown(String key) {
        return as("auditor").get("/v1/violations/{key}", key).jsonPath();
    }

    private static String state(String key) {
        return shown(key).getString("state");
    }
}
