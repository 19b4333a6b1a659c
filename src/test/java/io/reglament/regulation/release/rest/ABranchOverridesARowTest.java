package io.reglament.regulation.release.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.access.TestKeys;
import io.reglament.regulation.draft.rest.DraftOf;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The head marks a row as one that branches may override; one does, and its deals are decided by it and no others (S1-70). */
@QuarkusTest
@TestProfile(ABranchOverridesARowTest.Alone.class)
class ABranchOverridesARowTest {
    private static final String TABLE = "contact-limit";
    private static final String FROM = "2027-09-08T00:00";
    private static final String IN_BRANCH_FROM = "2027-10-04T00:00";

    /** The law is changed for good, so the database is its own. */
    public static final class Alone extends OwnService {
        public Alone() {
            super("branches");
        }
    }

    @Test
    void fromTheMarkToTheAnswersOfTheBranch() {
        String head = TestKeys.make("test-head-of-branches", "editor");
        String approver = TestKeys.make("test-approver-of-branches", "approver");
        DraftOf.ofBranch("SR-1.2", "msk", head)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("marks no row"));

        ReleaseOf company = ReleaseOf.of(DraftOf.of("SR-1.2", head));
        save(company.draft(), head, marked(company.draft().rows(head, TABLE), "CL-04"))
                .then()
                .statusCode(200)
                .body("changes.field", contains("#overridable"));
        law(company, head, approver, FROM);
        assertThat(with(head)
                        .get("/v1/regulations/" + company.version() + "/tables/" + TABLE)
                        .jsonPath()
                        .getList("rows.findAll { it.overridable }.id"))
                .containsExactly("CL-04");

        DraftOf drafted = DraftOf.begun(DraftOf.ofBranch(company.version(), "msk", head));
        refusals(drafted, head);
        save(drafted, head, DraftOf.edited(drafted.rows(head, TABLE), "CL-04", "maxUnanswered", "4"))
                .then()
                .statusCode(200)
                .body("changes.row", contains("CL-04"));
        ReleaseOf.of(drafted, "SR-99.1@msk")
                .submit(head, IN_BRANCH_FROM)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/version"));
        ReleaseOf branch = ReleaseOf.of(drafted, company.version() + "@msk");
        branch.acceptAll(head);
        branch.run(head);
        branch.submit(head, "2027-09-01T00:00").then().statusCode(409).body("gates.gate", contains("BASE"));
        law(branch, head, approver, IN_BRANCH_FROM);

        assertThat(FourCalls.answer("2027-09-27", "msk").getList("actions.code"))
                .doesNotContain("REASSIGN");
        assertThat(FourCalls.answer("2027-10-11", "spb").getList("actions.code"))
                .doesNotContain("REASSIGN");
        assertThat(FourCalls.answer("2027-10-11")).doesNotContain("REASSIGN");
        JsonPath answered = FourCalls.answer("2027-10-11", "msk");
        assertThat(answered.getList("actions.code")).contains("REASSIGN");
        assertThat(answered.getString("actions.find { it.code == 'REASSIGN' }.version"))
                .isEqualTo(branch.version());
        assertThat(answered.getList("regulations.version", String.class)).containsExactly(branch.version());
        itIsOnFile(company, branch);
    }

    private static void refusals(DraftOf drafted, String head) {
        List<Map<String, Object>> rows = drafted.rows(head, TABLE);
        save(drafted, head, DraftOf.edited(rows, "CL-03", "maxUnanswered", "4"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2"))
                .body("errors[0].detail", containsString("row CL-03"));
        save(drafted, head, DraftOf.edited(rows, "CL-04", "category", "\"A\""))
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("for what the row speaks"));
        save(drafted, head, rows.subList(1, rows.size()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows"));
        with(head)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("ruleModes", Map.of("R-FC-01", "ADVISORY")))
                .put(drafted.path() + "/rule-modes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ruleModes"));
    }

    /** The branch's version is a version like any other: listed, with its end, its document, and its bundle for another installation. */
    private static void itIsOnFile(ReleaseOf company, ReleaseOf branch) {
        as("auditor")
                .get("/v1/regulations/" + branch.version())
                .then()
                .statusCode(200)
                .body("branch", equalTo("msk"))
                .body("effectiveTo", equalTo(null));
        assertThat(as("auditor")
                        .get("/v1/regulations/" + branch.version() + "/document")
                        .asString())
                .contains("msk", company.version() + " sha256:");
        as("auditor")
                .queryParam("version", branch.version())
                .get("/v1/decisions")
                .then()
                .statusCode(200)
                .body("items", empty());
        byte[] zip = as("admin")
                .get("/v1/regulations/" + branch.version() + "/bundle")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        as("admin")
                .contentType("application/zip")
                .body(zip)
                .post("/v1/regulations/import")
                .then()
                .statusCode(200);
    }

    private static Response save(DraftOf drafted, String head, List<Map<String, Object>> rows) {
        return drafted.save(head, TABLE, drafted.tag(head, TABLE), rows);
    }

    private static void law(ReleaseOf wanted, String head, String approver, String from) {
        wanted.acceptAll(head);
        wanted.run(head);
        wanted.submit(head, from).then().statusCode(200);
        wanted.approve(approver).then().statusCode(200).body("state", equalTo("APPROVED"));
    }

    private static List<Map<String, Object>> marked(List<Map<String, Object>> rows, String row) {
        List<Map<String, Object>> marked = new ArrayList<>();
        for (Map<String, Object> each : rows) {
            Map<String, Object> copy = new LinkedHashMap<>(each);
            if (row.equals(each.get("id"))) {
                copy.put("overridable", true);
            }
            marked.add(copy);
        }
        return marked;
    }
}
