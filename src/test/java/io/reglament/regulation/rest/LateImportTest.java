package io.reglament.regulation.rest;

import static io.reglament.access.TestKeys.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.bundle.TestVersions;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LateImportTest {
    private static final String DECIDED_IN_JUNE = """
            {"requestId":"late-import","calendarId":"RU-MSK","evaluationTime":"2026-06-02T12:00:00+03:00",
             "knowledgeTime":"2026-06-02T12:00:00+03:00","deal":{"dealId":"LATE-IMPORT","status":"OPEN"}}
            """;

    @Test
    void aVersionThatWouldChangeTheNormOfARecordedDecisionIsRefused() {
        as("crm")
                .contentType(ContentType.JSON)
                .body(DECIDED_IN_JUNE)
                .post("/v1/decisions")
                .then()
                .statusCode(201);

        as("admin")
                .contentType("application/zip")
                .body(TestVersions.sr11Bundle().zip())
                .post("/v1/regulations/import")
                .then()
                .statusCode(409);

        as("auditor").get("/v1/regulations").then().statusCode(200).body("items.version", not(hasItem("SR-1.1")));
    }
}
