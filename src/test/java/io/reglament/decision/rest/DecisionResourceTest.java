package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionResourceTest {

    @Test
    void aDecisionIsRecordedAndSaysWhere() {
        Response answer = post("{\"requestId\":\"R-1\",\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}}");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .endsWith("/v1/decisions/" + answer.jsonPath().getString("decisionId"));
        assertThat(answer.jsonPath().getString("requestId")).isEqualTo("R-1");
    }

    @Test
    void aRepeatGetsTheSameBytes() {
        Response first = post("{\"requestId\":\"R-2\",\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}}");
        Response second = post("{\"deal\":{\"status\":\"OPEN\",\"dealId\":\"D-1\"}, \"requestId\":\"R-2\"}");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void anotherBodyUnderTheSameIdIsAConflict() {
        post("{\"requestId\":\"R-3\",\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}}");
        Response second = post("{\"requestId\":\"R-3\",\"deal\":{\"dealId\":\"D-2\",\"status\":\"OPEN\"}}");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aSimulationIsAnsweredAndNotRecorded() {
        Response answer = post(
                "{\"requestId\":\"R-4\",\"mode\":\"SIMULATION\",\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("decisionId")).isNull();
    }

    @Test
    void aPersonTriesADealAndHasNothingRecorded() {
        String deal = "\"deal\":{\"dealId\":\"D-TRIED\",\"status\":\"OPEN\"}}";

        for (String role : List.of("editor", "approver", "auditor", "admin")) {
            assertThat(post(role, "{\"mode\":\"SIMULATION\"," + deal).statusCode())
                    .isEqualTo(200);
            assertThat(post(role, "{" + deal).statusCode()).isEqualTo(403);
        }
        assertThat(post("employee", "{\"mode\":\"SIMULATION\"," + deal).statusCode())
                .isEqualTo(403);
        assertThat(as("auditor")
                        .queryParam("dealId", "D-TRIED")
                        .get("/v1/decisions")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aReplayGivesTheSameBytes() {
        String id = post("""
                {"requestId": "R-5", "evaluationTime": "2026-04-06T12:10:00+03:00", "scope": {"branchId": "msk"},
                 "deal": {"dealId": "D-5", "status": "OPEN", "kind": "NEW_CLIENT", "saleType": "B2B", "channel": "CHAT"},
                 "client": {"clientId": "K-4", "type": "COMPANY", "isExisting": false, "cumulativeShareBefore": "62.00",
                            "activeMonths12": 10},
                 "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00"}],
                 "ownerships": [{"managerId": "M-R5", "from": "2026-04-06T12:00:00+03:00", "assignedBy": "H1"}],
                 "contacts": []}
                """).jsonPath().getString("decisionId");

        Response replay = as("auditor").post("/v1/decisions/" + id + "/replay");

        assertThat(replay.statusCode()).as(replay.asString()).isEqualTo(200);
        assertThat(replay.asString()).isEqualTo("{\"identical\":true,\"differences\":[]}");
        assertThat(as("auditor")
                        .queryParam("deal", "D-5")
                        .get("/v1/violations")
                        .jsonPath()
                        .getList("items.code"))
                .containsExactly("FIRST_CONTACT_OVERDUE");
    }

    private static Response post(String body) {
        return post("crm", body);
    }

    private static Response post(String role, String body) {
        return as(role).contentType("application/json").body(body).post("/v1/decisions");
    }
}
