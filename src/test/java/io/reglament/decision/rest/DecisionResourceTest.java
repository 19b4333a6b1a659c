package io.reglament.decision.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

    private static Response post(String body) {
        return given().header("X-Test-Caller", "crm_shop")
                .contentType("application/json")
                .body(body)
                .post("/v1/decisions");
    }
}
