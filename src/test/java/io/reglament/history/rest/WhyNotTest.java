package io.reglament.history.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhyNotTest {
    private static final String LATE_VIP = """
            {"requestId":"why-not-1","calendarId":"RU-MSK","evaluationTime":"2026-04-06T12:10:00+03:00",
             "knowledgeTime":"2026-04-06T12:10:00+03:00",
             "deal":{"dealId":"WHY-1","status":"OPEN","saleType":"B2B","channel":"CHAT"},
             "client":{"clientId":"K","type":"COMPANY","cumulativeShareBefore":"62.00","activeMonths12":10},
             "stageHistory":[{"stage":"INBOUND_ATTRACTION","enteredAt":"2026-04-06T12:00:00+03:00"}],
             "ownerships":[{"managerId":"M1","from":"2026-04-06T12:00:00+03:00"}],"contacts":[]}
            """;

    @Test
    void eachRowSaysWhetherItMatchedOrWhichCellFailedOnWhat() {
        String id = as("crm")
                .contentType(ContentType.JSON)
                .body(LATE_VIP)
                .post("/v1/decisions")
                .then()
                .extract()
                .path("decisionId");

        JsonPath why = as("auditor")
                .queryParam("table", "first-contact-deadline")
                .get("/v1/decisions/" + id + "/why-not")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<Map<String, Object>> rows = why.getList("lookups[0].rows");
        assertThat(why.getString("lookups[0].inputs.channel")).isEqualTo("CHAT");
        assertThat(rows).hasSize(13);
        assertThat(rows.get(0))
                .containsEntry("row", "first-contact-deadline/FCD-01")
                .containsEntry("matched", false)
                .containsEntry("column", "trigger")
                .containsEntry("saw", "STAGE_ENTRY");
        assertThat(rows.get(3)).containsEntry("column", "channel").containsEntry("saw", "CHAT");
        assertThat(rows.get(4))
                .containsEntry("row", "first-contact-deadline/FCD-05")
                .containsEntry("matched", true)
                .containsEntry("taken", true);
        assertThat(why.getString("lookups[0].hitPolicy")).isEqualTo("FIRST");
        assertThat(rows.stream().filter(row -> Boolean.TRUE.equals(row.get("matched"))))
                .as("several rows match, and the first was taken")
                .hasSizeGreaterThan(1);
        assertThat(rows.stream().filter(row -> Boolean.TRUE.equals(row.get("taken"))))
                .hasSize(1);
    }

    @Test
    void aTableThatWasNotConsultedHasNoLookupsAndAnUnknownOneNamesTheTables() {
        String id = as("crm")
                .contentType(ContentType.JSON)
                .body(LATE_VIP)
                .post("/v1/decisions")
                .then()
                .extract()
                .path("decisionId");

        as("auditor")
                .queryParam("table", "claim-closure")
                .get("/v1/decisions/" + id + "/why-not")
                .then()
                .statusCode(200)
                .body("lookups.size()", equalTo(0));
        assertThat(as("auditor")
                        .queryParam("table", "first-contact")
                        .get("/v1/decisions/" + id + "/why-not")
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .<String>getList("errors[0].allowed"))
                .contains("first-contact-deadline");
    }
}
