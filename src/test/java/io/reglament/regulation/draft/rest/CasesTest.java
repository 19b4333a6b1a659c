package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.cases.SampleCase;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases are kept with a draft, tried by it, and tell after each edit what it turned. */
@QuarkusTest
class CasesTest {
    private static final String TABLE = "contact-limit";
    private static String head = "";

    @BeforeEach
    void oneEditor() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-with-cases", "editor");
        }
    }

    private static ValidatableResponse add(DraftOf draft, String body) {
        return with(head)
                .contentType(ContentType.JSON)
                .body(body)
                .post(draft.path() + "/cases")
                .then();
    }

    private static ValidatableResponse replace(DraftOf draft, String tag, String body) {
        return with(head)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(draft.path() + "/cases/1")
                .then();
    }

    private static ValidatableResponse run(DraftOf draft) {
        return as("approver").post(draft.path() + "/cases/run").then().statusCode(200);
    }

    @Test
    void aCaseIsTriedByTheDraftAndShowsWhichRowsWork() {
        DraftOf draft = DraftOf.shippedBy(head);
        add(draft, SampleCase.smallClientGivenBack())
                .statusCode(201)
                .header("Location", containsString(draft.path() + "/cases/1"))
                .body("caseId", equalTo(1))
                .body("by", equalTo("test-head-with-cases"))
                .body("given.evaluationTime", equalTo("2026-04-07T07:05:00Z"))
                .body("given.mode", equalTo("SIMULATION"));
        add(draft, SampleCase.smallClientCalledAgain()).statusCode(201).body("caseId", equalTo(2));

        run(draft)
                .body("green", equalTo(1))
                .body("red", equalTo(1))
                .body("cases.state", contains("RED", "GREEN"))
                .body("cases[0].lists.asExpected", contains(true, false, true))
                .body("cases[0].lists[1].missing[0].fields.code", equalTo("RECYCLE_LEAD"))
                .body("cases[0].lists[1].besides.fields.code", contains("RETRY_CONTACT"))
                .body("cases[1].rows", hasItems("contact-limit/CL-04", "retry-schedule/RS-02"))
                .body("coverage.find { it.table == 'contact-limit' }.covered", contains("CL-04"))
                .body("coverage.find { it.table == 'contact-limit' }.uncovered", hasItem("CL-03"));
    }

    @Test
    void anEditTellsWhatItTurned() {
        DraftOf draft = DraftOf.shippedBy(head);
        add(draft, SampleCase.smallClientGivenBack());
        add(draft, SampleCase.smallClientCalledAgain());

        draft.save(head, TABLE, "\"0\"", DraftOf.edited(draft.rows(head, TABLE), "CL-04", "maxUnanswered", "3"))
                .then()
                .statusCode(200)
                .body("cases.turned.name", hasItem("Малому клиенту звонят ещё раз"))
                .body("cases.turned.find { it.caseId == 2 }.before", equalTo("GREEN"))
                .body("cases.turned.find { it.caseId == 2 }.after", equalTo("RED"));
        with(head)
                .post(draft.path(TABLE) + "/edits/1/undo")
                .then()
                .statusCode(200)
                .body("cases.green", equalTo(1))
                .body("cases.turned.find { it.caseId == 2 }.after", equalTo("GREEN"));
        with(head)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("ruleModes", Map.of("R-FC-04", "ADVISORY")))
                .put(draft.path() + "/rule-modes")
                .then()
                .statusCode(200)
                .body("cases.green", equalTo(1))
                .body("cases.red", equalTo(1))
                .body("cases.turned", hasSize(0));
    }

    @Test
    void aDraftWithoutCasesTellsNothingOfThem() {
        DraftOf draft = DraftOf.shippedBy(head);

        draft.save(head, TABLE, "\"0\"", DraftOf.edited(draft.rows(head, TABLE), "CL-04", "maxUnanswered", "3"))
                .then()
                .statusCode(200)
                .body("cases", nullValue());
    }

    @Test
    void whatWasChangedOrRemovedCanBePutBack() {
        DraftOf draft = DraftOf.shippedBy(head);
        add(draft, SampleCase.smallClientGivenBack()).header("ETag", equalTo("\"1\""));

        replace(draft, "\"1\"", SampleCase.smallClientCalledAgain())
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        replace(draft, "\"1\"", SampleCase.smallClientGivenBack())
                .statusCode(412)
                .body("detail", containsString("Somebody edited case 1 since"));
        with(head).delete(draft.path() + "/cases/1").then().statusCode(204);
        with(head).delete(draft.path() + "/cases/1").then().statusCode(404);
        with(head).get(draft.path() + "/cases").then().body("items", hasSize(0));
        as("auditor")
                .get(draft.path() + "/cases/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("now.name", nullValue())
                .body("edits.edit", contains(3, 2, 1))
                .body("edits[2].name", containsString("Малого клиента"))
                .body("edits[2].expected.actions[0].code", equalTo("RECYCLE_LEAD"));
        replace(draft, "\"3\"", SampleCase.smallClientGivenBack()).statusCode(200);
        with(head).get(draft.path() + "/cases").then().body("items.caseId", contains(1));
        add(draft, SampleCase.smallClientCalledAgain()).body("caseId", equalTo(2));
    }

    @Test
    void aFaultySentCaseIsToldAndNotKept() {
        DraftOf draft = DraftOf.shippedBy(head);

        add(draft, SampleCase.with("\"RECYCLE_LEAD\"", "\"RECYCLE\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expected/actions/0/code"))
                .body("errors[0].allowed", hasItem("RECYCLE_LEAD"));
        with(head).get(draft.path() + "/cases").then().body("items", hasSize(0));
        with(head).get(draft.path() + "/cases/1").then().statusCode(404);
    }

    @Test
    void aCaseLeavesNothingOnRecord() {
        DraftOf draft = DraftOf.shippedBy(head);
        add(draft, SampleCase.smallClientCalledAgain().replace("\"D-1\"", "\"D-case-only\""));
        run(draft).body("green", equalTo(1));

        as("auditor")
                .queryParam("dealId", "D-case-only")
                .get("/v1/decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aDraftThatCannotDecideSaysSoOfEachCase() {
        DraftOf draft = DraftOf.shippedBy(head);
        add(draft, SampleCase.smallClientCalledAgain());
        String table = "split-weights";

        draft.save(head, table, "\"0\"", DraftOf.edited(draft.rows(head, table), "SW-01", "closerPercent", "60"))
                .then()
                .statusCode(200)
                .body("cases.turned.after", contains("RED"));
        run(draft).body("cases[0].fault", containsString("The draft cannot decide: split-weights.dmn"));
    }
}
