package io.reglament.web;

import static io.reglament.access.TestKeys.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EdgeTest {
    private static final int OVER_THE_LIMIT = (1 << 20) + 1;
    private static final int TIMES_TO_ASK = 5;

    private static URI decisions() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/decisions");
    }

    @Test
    void aTypoIsRefusedWithItsPlace() {
        as("crm")
                .contentType(ContentType.JSON)
                .body("{\"deal\": {\"dealId\": \"D-1\", \"statuss\": \"OPEN\"}}")
                .post("/v1/decisions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:reglament:problem:malformed"))
                .body("errors.find { it.pointer == '/deal/statuss' }.code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeItIsRead() {
        as("crm")
                .contentType(ContentType.JSON)
                .body(new byte[OVER_THE_LIMIT])
                .post("/v1/decisions")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:reglament:problem:too-large"));
    }

    /** The connection is closed while the client still sends, so that now and then it does not hear the answer, and asks again. */
    @Test
    void aBodyThatDoesNotSayItsLengthIsCutOffAtTheLimit() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(decisions())
                .header("Authorization", "Bearer " + TestKeys.of("crm"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[OVER_THE_LIMIT])))
                .build();
        List<Integer> heard = new ArrayList<>();
        for (int time = 0; heard.isEmpty() && time < TIMES_TO_ASK; time++) {
            try {
                heard.add(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
            } catch (IOException cutOff) {
                assertThat(cutOff).isNotInstanceOf(ConnectException.class);
            }
        }
        assertThat(heard).containsExactly(413);
    }

    @Test
    void whatThePathDoesNotTakeIsRefusedInTheSameForm() {
        as("crm")
                .contentType("text/plain")
                .body("{}")
                .post("/v1/decisions")
                .then()
                .statusCode(415)
                .body("detail", equalTo("This operation reads application/json."))
                .body("errors", equalTo(List.of()));
        as("admin").put("/v1/keys").then().statusCode(405).contentType("application/problem+json");
        as("admin").accept("text/csv").get("/v1/keys").then().statusCode(406);
        given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepABrowserInBounds() {
        for (String path : List.of("/v1/regulations", "/v1/nothing", "/q/health/live")) {
            as("crm")
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Referrer-Policy", equalTo("no-referrer"))
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Server", nullValue())
                    .header("X-Powered-By", nullValue());
        }
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/regulations")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void anAnswerCarriesTheRequestsIdWhereItIsAPlainWord() {
        given().header("X-Request-Id", "crm-77.a")
                .get("/v1/nothing")
                .then()
                .header("X-Request-Id", equalTo("crm-77.a"));
        given().header("X-Request-Id", "<script>")
                .get("/v1/nothing")
                .then()
                .header("X-Request-Id", not(containsString("<")));
    }

    @Test
    void metricsAreForAdministratorsAndAuditorsAndHealthForAll() {
        given().get("/q/metrics").then().statusCode(401);
        as("crm").get("/q/metrics").then().statusCode(403);
        as("auditor").get("/q/metrics").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/anything").then().statusCode(401);
    }
}
