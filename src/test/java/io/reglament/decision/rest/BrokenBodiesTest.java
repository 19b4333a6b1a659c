package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.deal.RealDeals;
import io.reglament.deal.json.BrokenBodies;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No body makes the service fail or hang, and nothing comes of a body that was refused. */
@QuarkusTest
@Timeout(240)
class BrokenBodiesTest {
    private static final int BODIES = 300;

    @Test
    void aBrokenBodyIsAnsweredOrRefusedAndARefusedOneLeavesNoTrace() {
        List<String> real = RealDeals.lines();
        int refused = 0;
        for (int seed = 0; seed < BODIES; seed++) {
            String id = "broken-" + seed;
            String body = real.get(seed)
                    .replaceFirst("\"requestId\":\"[^\"]*\"", "\"requestId\":\"" + id + "\"")
                    .replaceFirst("\"dealId\":\"[^\"]*\"", "\"dealId\":\"" + id + "\"");
            byte[] broken = BrokenBodies.broken(body.getBytes(StandardCharsets.UTF_8), new Random(seed));
            Response answer =
                    as("crm").contentType(ContentType.JSON).body(broken).post("/v1/decisions");
            assertThat(answer.statusCode())
                    .as("seed %d: %s", seed, answer.asString())
                    .isIn(200, 201, 400, 404, 409, 422);
            if (answer.statusCode() >= 400) {
                refused++;
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(as("auditor")
                                .queryParam("dealId", id)
                                .get("/v1/decisions")
                                .jsonPath()
                                .getList("items"))
                        .isEmpty();
            }
        }
        assertThat(refused).as("bodies that were refused").isBetween(BODIES / 3, BODIES - 1);
    }
}
