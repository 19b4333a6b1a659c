package io.reglament.watch.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.draft.rest.DraftOf;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the law did not answer and what people have against it is collected, and a draft sees which of it it answers (S1-62, S1-63). */
@QuarkusTest
@TestProfile(RegistersTest.Alone.class)
class RegistersTest {
    private static final String TABLE = "order-kind-handling";

    /** The law is changed, so the database is its own. */
    public static final class Alone extends OwnService {
        public Alone() {
            super("registers");
        }
    }

    @Inject
    Bundles bundles;

    @Test
    void aCaseWithoutARowWaitsForTheDraftThatAnswersIt() throws InterruptedException {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));
        assertThat(bundles.take(
                        TestVersions.without("SR-8.0", from.toString(), TABLE, "OK-06"),
                        Origin.imported("admin"),
                        () -> {}))
                .isEqualTo(Import.IMPORTED);
        sampled("R-1", "g1");
        sampled("R-2", "g2");
        sampled("R-2", "g2");
        Followed.due(Map.of());

        as("auditor")
                .queryParam("table", TABLE)
                .get("/v1/exception-cases")
                .then()
                .statusCode(200)
                .body("items.table", contains(TABLE))
                .body("items[0].deals", equalTo(2))
                .body("items[0].inputs.kind", equalTo("FREE_SAMPLE"))
                .body("items[0].version", equalTo("SR-8.0"))
                .body("items[0].decisionId", notNullValue())
                .body("items[0].answeredBy", equalTo(null));
        String head = TestKeys.make("test-head-of-registers", "editor");
        assertThat(answeredBy(DraftOf.of("SR-8.0", head), head)).isNull();
        assertThat(answeredBy(DraftOf.of("SR-1.0", head), head)).isEqualTo(TABLE + "/OK-06");
        as("auditor")
                .queryParam("table", "no-such")
                .get("/v1/exception-cases")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem(TABLE));
        as("auditor")
                .get("/v1/grievances")
                .then()
                .statusCode(200)
                .body("items.id", contains("g2", "g1"))
                .body("items.dealId", contains("R-2", "R-1"))
                .body("items[0].by", equalTo("M1"));
        complaints(head);
    }

    private static void complaints(String head) {
        String employee = TestKeys.make("test-employee-who-complains", "employee");
        with(employee)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "ruleId",
                        "R-LIM-01",
                        "row",
                        "contact-limit/CL-04",
                        "text",
                        "Пять звонков за два дня не успеть"))
                .post("/v1/grievances")
                .then()
                .statusCode(201)
                .body("by", equalTo("test-employee-who-complains"));
        with(employee).get("/v1/grievances").then().statusCode(403);
        with(head)
                .queryParam("rule", "R-LIM-01")
                .get("/v1/grievances")
                .then()
                .body("items.text", contains("Пять звонков за два дня не успеть"));
        with(employee)
                .contentType(ContentType.JSON)
                .body(Map.of("ruleId", "R-NO-99", "row", "contact-limit/CL-99", "text", ""))
                .post("/v1/grievances")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        with(employee)
                .contentType(ContentType.JSON)
                .body(Map.of("ruleId", "R-NO-99", "row", "contact-limit/CL-99", "text", "Непонятно"))
                .post("/v1/grievances")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/row", "/ruleId"))
                .body("errors[1].allowed", hasItem("R-LIM-01"));
        with(head)
                .queryParam("limit", 1)
                .get("/v1/grievances")
                .then()
                .body("items.ruleId", contains("R-LIM-01"))
                .body("next", notNullValue());
    }

    private static String answeredBy(DraftOf draft, String head) {
        return with(head)
                .get(draft.path() + "/registers")
                .then()
                .statusCode(200)
                .body("exceptionCases.table", contains(TABLE))
                .body("grievances.id", hasItem("g1"))
                .body("complete", equalTo(true))
                .extract()
                .path("exceptionCases[0].answeredBy");
    }

    private static void sampled(String deal, String grievance) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Response answer = as("crm")
                .contentType(ContentType.JSON)
                .body("""
                        {"requestId": "register-%1$d", "evaluationTime": "%2$s",
                         "deal": {"dealId": "%3$s", "status": "OPEN", "saleType": "B2B", "channel": "CHAT", "origin": "WEB"},
                         "orders": [{"orderId": "FS-1", "kind": "FREE_SAMPLE", "createdAt": "%2$s", "refs": []}],
                         "grievances": [{"id": "%4$s", "by": "M1", "at": "%2$s", "ruleId": "R-FC-01"}]}
                        """.formatted(System.nanoTime(), now, deal, grievance))
                .post("/v1/decisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        answer.then().body("exceptionCases.table", contains(TABLE));
    }
}
