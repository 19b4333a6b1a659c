package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lead of Monday that nobody answers. */
@QuarkusTest
class HorizonResourceTest {
    private static final String LEAD = """
            {"mode": "SIMULATION", "regulationVersion": "SR-1.0", "evaluationTime": "2026-04-06T10:00:00+03:00",
             "knowledgeTime": "2026-04-06T10:00:00+03:00",
             "deal": {"dealId": "D-1", "status": "OPEN", "saleType": "B2B", "channel": "WEB_FORM",
                      "createdAt": "2026-04-06T10:00:00+03:00"},
             "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T10:00:00+03:00"}],
             "ownerships": [{"managerId": "M1", "from": "2026-04-06T10:00:00+03:00"}], "contacts": []}""";

    private static ValidatableResponse asked(String query, String body) {
        return as("editor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/decisions/horizon" + query)
                .then();
    }

    @Test
    void theFirstContactIsMissedAtItsInstantAndSoToldBefore() {
        asked("?days=2", LEAD)
                .statusCode(200)
                .body("dealId", equalTo("D-1"))
                .body("from", equalTo("2026-04-06T10:00:00+03:00"))
                .body("until", equalTo("2026-04-08T10:00:00+03:00"))
                .body("points.violations.flatten().code", hasItem("FIRST_CONTACT_OVERDUE"))
                .body(
                        "points.find { it.violations.code.contains('FIRST_CONTACT_OVERDUE') }.at",
                        equalTo("2026-04-06T10:15:01+03:00"))
                .body("points.find { it.at == '2026-04-06T10:15:01+03:00' }.deadlines.status", contains("OVERDUE"));
    }

    @Test
    void itEndsWhereItWasAskedToAndSaysWhy() {
        asked("?steps=1", LEAD).statusCode(200).body("ended", equalTo("STEPS")).body("points", hasSize(1));
        asked("?days=1", LEAD).statusCode(200).body("ended", equalTo("DAYS"));
        asked("", LEAD.replace("\"OPEN\"", "\"CANCELLED\""))
                .statusCode(200)
                .body("ended", equalTo("NOTHING_MORE"))
                .body("nextAt", nullValue())
                .body("points", hasSize(0));
    }

    @Test
    void itEndsWithTheCalendarAndSaysWhichInstantItCannotReach() {
        String calendar = """
                "calendar": {"id": "OURS", "zone": "Europe/Moscow", "years": [2026],
                             "weekly": {"MON": ["09:00-18:00"], "THU": ["09:00-18:00"]}}, "deal": {""";

        asked("?days=60", LEAD.replace("2026-04-06T", "2026-12-31T").replace("\"deal\": {", calendar))
                .statusCode(200)
                .body("ended", equalTo("CALENDAR"))
                .body("nextAt", startsWith("2027-"));
    }

    @ParameterizedTest
    @CsvSource({
        "?days=0,/days,WRONG_TYPE",
        "?days=367,/days,WRONG_TYPE",
        "?steps=101,/steps,WRONG_TYPE",
        "?steps=-1,/steps,WRONG_TYPE",
        "?step=1,/step,UNKNOWN_FIELD"
    })
    void whatIsAskedWronglyIsTold(String query, String pointer, String code) {
        asked(query, LEAD)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void whatIsToComeIsOnlyTried() {
        asked("", LEAD.replace("SIMULATION", "LIVE").replace("\"regulationVersion\": \"SR-1.0\",", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/mode"))
                .body("errors[0].allowed", contains("SIMULATION"));
        asked("", "[" + LEAD + "]").statusCode(400);
    }
}
