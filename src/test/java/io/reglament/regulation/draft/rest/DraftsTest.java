package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.of;
import static io.reglament.access.TestKeys.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head drafts the law, a colleague edits at the same time, and nobody loses a cell. */
@QuarkusTest
class DraftsTest {
    private static final String TABLE = "contact-limit";
    private static String head = "";
    private static String colleague = "";

    @BeforeEach
    void two() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-of-sales", "editor");
            colleague = TestKeys.make("test-colleague", "editor");
        }
    }

    @Test
    void aHeadAddsARowAndAColleagueEditsAnotherCellAtTheSameTime() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);

        draft.save(colleague, TABLE, "\"0\"", DraftOf.edited(seen, "CL-05", "maxUnanswered", "7"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("EDITED"))
                .body("changes[0].row", equalTo("CL-05"))
                .body("changes[0].meaning.ru", containsString("«Звонков без ответа подряд»"));

        draft.save(head, TABLE, "\"0\"", DraftOf.added(seen, 3, DraftOf.categoryC("\"DEAL_DISCUSSION\"")))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("changes.kind", contains("ADDED"))
                .body("changes[0].row", equalTo("CL-06"))
                .body("changes[0].meaning.en", containsString("“Client category” is C"))
                .body("joined", hasSize(1))
                .body("joined[0].row", equalTo("CL-05"))
                .body("table.rows[3].id", equalTo("CL-06"))
                .body("table.rows[3].clause", equalTo("1.2.6"))
                .body("table.rows[3].label.ru", containsString("Если «Этап» — обсуждение сделки"))
                .body("table.rows.find { it.id == 'CL-05' }.cells.maxUnanswered", equalTo("7"))
                .body("table.edited.'CL-05'.maxUnanswered.by", equalTo("test-colleague"))
                .body("table.edited.'CL-06'.'#row'.by", equalTo("test-head-of-sales"));

        as("auditor")
                .get(draft.path() + "/edits")
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1))
                .body("items.by", contains("test-head-of-sales", "test-colleague"));
        as("approver")
                .get(draft.path() + "/diff")
                .then()
                .statusCode(200)
                .body("tables.id", contains(TABLE))
                .body("tables[0].changes.kind", contains("ADDED", "EDITED"));
    }

    @Test
    void theSameCellIsAConflictThatShowsBoth() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);
        draft.save(colleague, TABLE, "\"0\"", DraftOf.edited(seen, "CL-04", "maxUnanswered", "4"))
                .then()
                .statusCode(200);

        draft.save(head, TABLE, "\"0\"", DraftOf.edited(seen, "CL-04", "maxUnanswered", "6"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:draft-conflict"))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].row", equalTo("CL-04"))
                .body("conflicts[0].field", equalTo("maxUnanswered"))
                .body("conflicts[0].base", equalTo("5"))
                .body("conflicts[0].theirs", equalTo("4"))
                .body("conflicts[0].yours", equalTo("6"));
        with(head)
                .get(draft.path(TABLE))
                .then()
                .body("rows.find { it.id == 'CL-04' }.cells.maxUnanswered", equalTo("4"));
    }

    @Test
    void anEditIsUndoneWhileLaterEditsOfOtherCellsStay() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);
        draft.save(head, TABLE, "\"0\"", DraftOf.edited(seen, "CL-04", "maxUnanswered", "4"));
        draft.save(colleague, TABLE, "\"0\"", DraftOf.edited(seen, "CL-05", "maxUnanswered", "7"));

        with(head)
                .post(draft.path(TABLE) + "/edits/1/undo")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("table.rows.find { it.id == 'CL-04' }.cells.maxUnanswered", equalTo("5"))
                .body("table.rows.find { it.id == 'CL-05' }.cells.maxUnanswered", equalTo("7"));
        with(head).post(draft.path("retry-schedule") + "/edits/1/undo").then().statusCode(404);
        with(head).post(draft.path(TABLE) + "/edits/9/undo").then().statusCode(404);
    }

    @Test
    void oneVariantIsComparedWithAnotherAndTakenOver() {
        DraftOf one = DraftOf.shippedBy(head);
        DraftOf other = DraftOf.shippedBy(colleague);
        List<Map<String, Object>> seen = one.rows(head, TABLE);
        one.save(head, TABLE, "\"0\"", DraftOf.edited(seen, "CL-04", "maxUnanswered", "4"));
        other.save(colleague, TABLE, "\"0\"", DraftOf.edited(seen, "CL-05", "maxUnanswered", "7"));

        with(head)
                .get(one.path() + "/diff?draft=" + other.id())
                .then()
                .statusCode(200)
                .body("tables[0].changes.row", contains("CL-04", "CL-05"));
        with(head)
                .post(one.path(TABLE) + "/taken/" + other.id())
                .then()
                .statusCode(200)
                .body("table.rows.find { it.id == 'CL-04' }.cells.maxUnanswered", equalTo("4"))
                .body("table.rows.find { it.id == 'CL-05' }.cells.maxUnanswered", equalTo("7"));
        with(head).get(one.path() + "/edits").then().body("items[0].origin", equalTo("draft " + other.id()));
    }

    @Test
    void aRuleBecomesAdvice() {
        DraftOf draft = DraftOf.shippedBy(head);

        modes(draft, "{\"ruleModes\":{\"R-FC-02\":\"ADVISORY\"}}")
                .then()
                .statusCode(200)
                .body("ruleModes.R-FC-02", equalTo("ADVISORY"))
                .body("modesRevision", equalTo(1));
        with(head)
                .get(draft.path() + "/diff")
                .then()
                .body("tables", hasSize(0))
                .body("ruleModes[0].row", equalTo("R-FC-02"))
                .body("ruleModes[0].meaning.ru", equalTo("Правило R-FC-02: обязательное → рекомендация"));
        modes(draft, "{\"ruleModes\":{\"R-FC-99\":\"ADVISORY\"}}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ruleModes/R-FC-99"))
                .body("errors[0].allowed", hasItem("R-FC-02"));
    }

    private static Response modes(DraftOf draft, String body) {
        return with(head)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(draft.path() + "/rule-modes");
    }

    @Test
    void aDiscardedDraftIsOnlyRead() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> rows = draft.rows(head, TABLE);
        with(head).delete(draft.path()).then().statusCode(204);

        draft.save(head, TABLE, "\"0\"", rows)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:draft-discarded"));
        with(head)
                .get("/v1/drafts")
                .then()
                .body("items.find { it.id == " + draft.id() + " }.state", equalTo("DISCARDED"));
        with(head).delete(draft.path()).then().statusCode(409);
    }

    @Test
    void savingWhatIsThereChangesNothing() {
        DraftOf draft = DraftOf.shippedBy(head);
        for (String table : List.of(TABLE, "sanction", "regulation-parameter", "order-kind-handling")) {
            draft.save(head, table, "\"0\"", draft.rows(head, table))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"0\""))
                    .body("changes", hasSize(0));
        }
        with(head).get(draft.path()).then().body("draft.revision", equalTo(0)).body("draft.editedTables", hasSize(0));
    }

    @Test
    void onlyEditorsEditAndACrmSeesNoDraft() {
        DraftOf draft = DraftOf.shippedBy(head);
        draft.save(of("approver"), TABLE, "\"0\"", draft.rows(head, TABLE))
                .then()
                .statusCode(403);
        as("crm").get(draft.path()).then().statusCode(403);
    }

    @Test
    void theDraftIsDmnTooAndTheLawInForceIsUntouched() {
        DraftOf draft = DraftOf.shippedBy(head);
        draft.save(head, TABLE, "\"0\"", DraftOf.edited(draft.rows(head, TABLE), "CL-04", "maxUnanswered", "4"));

        with(head)
                .accept("application/dmn+xml")
                .get(draft.path(TABLE))
                .then()
                .statusCode(200)
                .body(containsString("<outputEntry id=\"CL-04_o1\"><text>4</text></outputEntry>"));
        as("crm")
                .get("/v1/regulations/SR-1.0/tables/" + TABLE)
                .then()
                .body("rows.find { it.id == 'CL-04' }.outputs.maxUnanswered", equalTo("5"))
                .body("draft", nullValue())
                .body("rows.id", not(hasItem("CL-06")));
    }
}
