package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.cases.SampleCase;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A head of sales wants small clients given back sooner, and gets there by himself; a colleague works in the same table meanwhile. */
@QuarkusTest
class CategoryCStoryTest {
    private static final String TABLE = "contact-limit";
    private static final Map<String, String> SMALL_CLIENTS = Map.of(
            "stage", "\"DEAL_DISCUSSION\"",
            "category", "\"C\"",
            "maxUnanswered", "3",
            "maxReachedToClose", "4",
            "maxCountedPerDay", "2",
            "minGapMinutes", "60",
            "onLimit", "\"RECYCLE_LEAD\"",
            "actionLimit", "1",
            "actionUnit", "\"WORKING_DAY\"");

    @Test
    void aRowForSmallClientsIsAddedPutInItsPlaceAndTurnsACaseGreen() {
        String head = TestKeys.make("test-head-of-the-story", "editor");
        String colleague = TestKeys.make("test-colleague-of-the-story", "editor");
        DraftOf draft = DraftOf.shippedBy(head);

        // What he wants, as an example: today it is red.
        with(head)
                .contentType(ContentType.JSON)
                .body(SampleCase.smallClientGivenBack())
                .post(draft.path() + "/cases")
                .then()
                .statusCode(201);
        as("auditor")
                .post(draft.path() + "/cases/run")
                .then()
                .statusCode(200)
                .body("cases[0].state", equalTo("RED"))
                .body("cases[0].lists[1].besides[0].fields.code", equalTo("RETRY_CONTACT"));

        // His first place for the row is below the one that takes all of the discussion: nothing turns, and he is told
        // why.
        List<Map<String, Object>> seen = draft.rows(head, TABLE);
        draft.save(head, TABLE, "\"0\"", DraftOf.added(seen, 4, SMALL_CLIENTS))
                .then()
                .statusCode(200)
                .body("changes.row", contains("CL-06"))
                .body("cases.red", equalTo(1))
                .body("cases.turned", empty())
                .body("findings.find { it.kind == 'MASKED' }.rows", contains("CL-06", "CL-04"));
        with(head)
                .get(draft.path(TABLE) + "/examples")
                .then()
                .statusCode(200)
                .body("items.find { it.row == 'CL-06' }.never", equalTo("MASKED"))
                .body("items.find { it.row == 'CL-06' }.by", contains("CL-04"));

        // While he looks at it, a colleague edits another cell.
        List<Map<String, Object>> masked = draft.rows(head, TABLE);
        draft.save(colleague, TABLE, "\"1\"", DraftOf.edited(masked, "CL-05", "maxUnanswered", "7"))
                .then()
                .statusCode(200)
                .body("cases.turned", empty());

        // He puts the row above: the case turns green, and the colleague's cell stays.
        List<Map<String, Object>> mended = new ArrayList<>(masked);
        mended.add(3, mended.remove(4));
        draft.save(head, TABLE, "\"1\"", mended)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("changes.kind", contains("MOVED"))
                .body("joined.row", contains("CL-05"))
                .body("table.rows.id", contains("CL-01", "CL-02", "CL-03", "CL-06", "CL-04", "CL-05"))
                .body("table.rows.find { it.id == 'CL-05' }.cells.maxUnanswered", equalTo("7"))
                .body("table.edited.'CL-05'.maxUnanswered.by", equalTo("test-colleague-of-the-story"))
                .body("findings.findAll { it.kind == 'MASKED' }", empty())
                .body("cases.green", equalTo(1))
                .body("cases.turned", hasSize(1))
                .body("cases.turned[0].before", equalTo("RED"))
                .body("cases.turned[0].after", equalTo("GREEN"));

        as("approver")
                .post(draft.path() + "/cases/run")
                .then()
                .body("cases[0].rows", hasItem("contact-limit/CL-06"))
                .body("coverage.find { it.table == 'contact-limit' }.covered", contains("CL-06"));
        with(head)
                .get(draft.path(TABLE) + "/examples")
                .then()
                .body("items.find { it.row == 'CL-06' }.fires.category", equalTo("\"C\""))
                .body("items.find { it.row == 'CL-06' }.nearMiss.answeredBy", hasSize(1));
    }
}
