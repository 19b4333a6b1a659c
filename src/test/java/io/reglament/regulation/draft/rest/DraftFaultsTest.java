package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an edit is told by row, column and what was expected, all at once. */
@QuarkusTest
class DraftFaultsTest {
    private static final String TABLE = "contact-limit";
    private static String head = "";

    @BeforeEach
    void one() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-of-faults", "editor");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "maxUnanswered|many|row CL-04, 'Unanswered calls in a row / Звонков без ответа подряд': 'many': a number expected",
                "maxUnanswered|51|is not among the allowed values [1..50]",
                "maxUnanswered|null|may not be empty",
                "maxUnanswered|-|a number expected",
                "stage|\"DISCUSSION\"|is not among the allowed values \"INBOUND_ATTRACTION\"",
                "stage|now()|expected at position 1",
                "category|if true then \"VIP\" else \"A\"|expected at position 1",
            })
    void aFaultNamesRowColumnAndWhatWasExpected(String column, String text, String expected) {
        DraftOf draft = DraftOf.shippedBy(head);

        draft.save(
                        head,
                        TABLE,
                        "\"0\"",
                        DraftOf.edited(draft.rows(head, TABLE), "CL-04", column, text == null ? "null" : text))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/rows/3/cells/" + column))
                .body("errors[0].code", equalTo("NOT_OF_FORM"))
                .body("errors[0].detail", containsString(expected));
        with(head).get(draft.path()).then().body("draft.revision", equalTo(0));
    }

    @Test
    void whatIsNotSentOfARowThatIsThereStays() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> rows = draft.rows(head, TABLE);
        List<Map<String, Object>> bare = rows.stream()
                .map(row -> Map.of("id", row.get("id"), "cells", row.get("cells")))
                .toList();

        draft.save(head, TABLE, "\"0\"", bare).then().statusCode(200);

        List<Map<String, Object>> after = draft.rows(head, TABLE);
        for (String field : List.of("clause", "seeds", "origin")) {
            assertThat(after.stream().map(row -> row.get(field)).toList())
                    .as(field)
                    .isEqualTo(rows.stream().map(row -> row.get(field)).toList());
        }
    }

    @Test
    void allFaultsAreToldAtOnce() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> rows = draft.rows(head, TABLE);
        Map<String, String> cells = DraftOf.categoryC("\"DEAL_DISCUSSION\"");
        cells.remove("category");
        cells.put("price", "5");
        List<Map<String, Object>> wrong = DraftOf.added(DraftOf.edited(rows, "CL-01", "onLimit", "\"FIRE\""), 1, cells);

        draft.save(head, TABLE, "\"0\"", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/rows/0/cells/onLimit", "/rows/1/cells/category", "/rows/1/cells/price"))
                .body("errors.code", contains("NOT_OF_FORM", "MISSING", "UNKNOWN_FIELD"))
                .body("errors[0].allowed", hasItem("ESCALATE_TO_HEAD"));
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        DraftOf draft = DraftOf.shippedBy(head);
        with(head)
                .get("/v1/drafts/999999999")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no draft 999999999."));
        with(head)
                .get(draft.path("contact-limits"))
                .then()
                .statusCode(404)
                .body("detail", containsString("contact-limit, contact-permission"));
        with(head)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\",\"baseVersion\":\"SR-7.7\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/baseVersion"))
                .body("errors[0].allowed", hasItem("SR-1.0"));
        with(head)
                .contentType(ContentType.JSON)
                .body("{\"rows\":[]}")
                .put(draft.path(TABLE))
                .then()
                .statusCode(428);
        draft.save(head, TABLE, "\"5\"", draft.rows(head, TABLE)).then().statusCode(412);
        draft.save(head, TABLE, "\"0\"", List.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/rows"));
    }
}
