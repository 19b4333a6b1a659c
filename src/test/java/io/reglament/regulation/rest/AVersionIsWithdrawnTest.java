package io.reglament.regulation.rest;

import static io.reglament.access.TestKeys.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.bundle.EditedVersion;
import io.reglament.regulation.bundle.TestVersions;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A version that decides nothing yet can be taken back; what it was is told ever after (decided 77). */
@QuarkusTest
class AVersionIsWithdrawnTest {
    private static final String REASON = "{\"reason\":\"Опечатка в сроке\"}";

    @Test
    void beforeItsEffectAndThenItsNameIsGone() {
        take("SR-90.1", "2061-01-01T00:00:00+03:00").then().statusCode(201);

        withdraw("SR-90.1")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Опечатка в сроке"))
                .body("withdrawnBy", notNullValue())
                .body("withdrawnAt", notNullValue());

        as("crm").get("/v1/regulations").then().body("items.version", hasItem("SR-90.1"));
        simulated("2061-02-01T12:00:00+03:00")
                .then()
                .statusCode(200)
                .body("regulations.version", not(hasItem("SR-90.1")));
        withdraw("SR-90.1").then().statusCode(200);
        take("SR-90.1", "2061-01-01T00:00:00+03:00")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:version-taken"));
        take("SR-90.2", "2061-01-01T00:00:00+03:00").then().statusCode(201);
        withdraw("SR-90.2").then().statusCode(200);
    }

    @Test
    void notWhereItHasDecided() {
        as("crm")
                .contentType("application/json")
                .body("""
                        {"requestId":"withdrawn-law","evaluationTime":"2026-04-02T12:00:00+03:00",
                         "knowledgeTime":"2026-04-02T12:00:00+03:00","deal":{"dealId":"W-1","status":"OPEN"}}
                        """)
                .post("/v1/decisions")
                .then()
                .statusCode(201);

        withdraw("SR-1.0").then().statusCode(409).body("type", equalTo("urn:reglament:problem:version-in-use"));
    }

    @Test
    void onlyWithAReasonAndWhereThereIsOne() {
        withdraw("SR-99.9").then().statusCode(404);
        as("admin")
                .contentType("application/json")
                .body("{\"reason\":\" \"}")
                .post("/v1/regulations/SR-1.2/withdraw")
                .then()
                .statusCode(400);
    }

    @Test
    void whoBroughtItInAnswersForItNotWhomTheFileNames() {
        take("SR-90.3", "2062-01-01T00:00:00+03:00")
                .then()
                .statusCode(201)
                .body("claimedApprovedBy", equalTo("HEAD_OF_SALES"))
                .body("approvedBy", notNullValue());
        as("crm").get("/v1/regulations/SR-90.3").then().body("approvedBy", not(equalTo("HEAD_OF_SALES")));
        withdraw("SR-90.3").then().statusCode(200);
    }

    @Test
    void aVersionThatBreaksTheContractIsAnsweredWithFileRowAndColumn() {
        byte[] zip = EditedVersion.ofShipped()
                .with("first-contact-deadline.dmn", "FCD-06", "<text>15</text>", "<text>7.5</text>")
                .bundle()
                .zip();

        as("admin")
                .contentType("application/zip")
                .body(zip)
                .post("/v1/regulations/import")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/first-contact-deadline.dmn"))
                .body(
                        "errors[0].detail",
                        equalTo("row FCD-06, column 'limit': 7.5 WORKING_MINUTE does not come to whole minutes"));
    }

    private static Response take(String version, String from) {
        return as("admin")
                .contentType("application/zip")
                .body(TestVersions.shippedAs(version, from).zip())
                .post("/v1/regulations/import");
    }

    private static Response withdraw(String version) {
        return as("admin")
                .contentType("application/json")
                .body(REASON)
                .post("/v1/regulations/" + version + "/withdraw");
    }

    private static Response simulated(String at) {
        return as("crm")
                .contentType("application/json")
                .body("{\"mode\":\"SIMULATION\",\"evaluationTime\":\"" + at + "\",\"knowledgeTime\":\"" + at
                        + "\",\"calendar\":{\"id\":\"X\",\"zone\":\"Europe/Moscow\",\"weekly\":{\"MON\":[\"09:00-18:00\"]},"
                        + "\"years\":[2061]},\"deal\":{\"dealId\":\"W-2\",\"status\":\"OPEN\"}}")
                .post("/v1/decisions");
    }
}
