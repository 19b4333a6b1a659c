package io.reglament.web;

import static io.reglament.access.TestKeys.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt parameter is refused by every operation, and never without effect. */
@QuarkusTest
class KnownParametersTest {
    @ParameterizedTest
    @CsvSource({"/v1/regulations, verion", "/v1/calendars, id", "/v1/violations/K, x", "/v1/keys, role"})
    void whatAnOperationDoesNotKnowIsRefused(String path, String parameter) {
        as(path.contains("keys") ? "admin" : "auditor")
                .queryParam(parameter, "1")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + parameter))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void theKnownOnesAreNamed() {
        as("crm")
                .contentType("application/json")
                .queryParam("leniant", true)
                .body("{}")
                .post("/v1/decisions")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", contains("lenient"));
    }

    @Test
    void whatCannotBeReadIsSaidOnce() {
        as("auditor")
                .queryParam("from", "\0")
                .get("/v1/violations")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @Test
    void nothingIsSaidOfAnOperationToACallerWithoutAKey() {
        given().queryParam("x", 1).get("/v1/regulations").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"regulationCode, SALES, SALES-REG", "regulationVersion, SR-9.9, SR-1.0"})
    void aLawThatThereIsNotIsNamedWithTheKnownOnes(String field, String value, String known) {
        as("crm")
                .contentType("application/json")
                .body("{\"mode\": \"SIMULATION\", \"%s\": \"%s\", \"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}}"
                        .formatted(field, value))
                .post("/v1/decisions")
                .then()
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/" + field))
                .body("errors[0].allowed[0]", equalTo(known));
    }
}
