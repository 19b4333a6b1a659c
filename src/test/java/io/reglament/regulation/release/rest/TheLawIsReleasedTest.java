package io.reglament.regulation.release.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.of;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head changes a norm, somebody else approves it, and from its instant on deals are decided by it, without a restart. */
@QuarkusTest
@TestProfile(ReleaseService.class)
class TheLawIsReleasedTest {
    private static final String FROM = "2027-09-08T00:00";
    private static String head = "";
    private static String approver = "";
    private @Nullable ReleaseOf release;

    @BeforeEach
    void two() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-who-releases", "editor");
            approver = TestKeys.make("test-approver-of-releases", "approver");
        }
    }

    /** Other tests have the law as it was shipped. */
    @AfterEach
    void takeBack() {
        if (release != null && release.read(approver, "state").equals("APPROVED")) {
            release.back(approver, "/withdraw").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        }
    }

    @Test
    void fromTheFirstEditToTheAnswerThatChanges() {
        assertThat(FourCalls.answer("2027-09-06")).doesNotContain("REASSIGN");
        assertThat(FourCalls.answer("2027-09-13")).doesNotContain("REASSIGN");
        ReleaseOf wanted = release = ReleaseOf.fourCalls(head);

        wanted.submit(head, FROM)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("gates.findAll { !it.passed }", empty())
                .body("submission.effectiveFrom", equalTo("2027-09-08T00:00:00+03:00"))
                .body("submission.zone", equalTo("Europe/Moscow"))
                .body("submission.contentHash", startsWith("sha256:"));
        wanted.calls(head, "3").then().statusCode(409).body("type", equalTo("urn:reglament:problem:draft-in-review"));
        wanted.approve(approver)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("steps.kind", contains("SUBMITTED", "APPROVED"))
                .body("steps.by", contains("test-head-who-releases", "test-approver-of-releases"))
                .body("steps[1].reason", equalTo("Согласовано"))
                .body("steps[1].pilot", equalTo(false));

        as("auditor")
                .get("/v1/regulations/" + wanted.version())
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo("test-approver-of-releases"))
                .body("draft", equalTo(wanted.draft().id()))
                .body("imported", equalTo(false))
                .body("contentHash", equalTo(wanted.read(approver, "steps[1].versionHash")));
        assertThat(FourCalls.answer("2027-09-06")).doesNotContain("REASSIGN");
        assertThat(FourCalls.answer("2027-09-13")).contains("REASSIGN");
        wanted.calls(head, "3").then().statusCode(409).body("type", equalTo("urn:reglament:problem:draft-approved"));
        ReleaseOf.fourCalls(head)
                .submit(head, "2027-09-01T00:00")
                .then()
                .statusCode(200)
                .body(
                        "gates.find { it.gate == 'BASE' }.text.en",
                        containsString("But from 2027-09-08 00:00 +03:00 on " + wanted.version() + " follows"));
    }

    @Test
    void whatIsMissingIsNamed() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.calls(head, "3");

        wanted.submit(head, "2026-10-01T00:00")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:release-gates"))
                .body("gates.gate", contains("FINDINGS", "BACKTEST", "BASE", "DATE"))
                .body("gates[0].text.ru", containsString("замечани"))
                .body("gates[1].text.ru", containsString("ещё не проверен"));
        wanted.acceptAll(head);
        wanted.run(head);
        wanted.submit(head, "2026-10-01T00:00")
                .then()
                .statusCode(409)
                .body("gates.gate", contains("BASE", "DATE"))
                .body("gates[0].text.en", containsString("SR-1.0 is in force"));
        with(head)
                .contentType(ContentType.JSON)
                .body(Map.of("version", "next", "effectiveFrom", "soon", "zone", "Mars/Base", "benefit", "x"))
                .post(wanted.draft().path() + "/submit")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/benefit", "/version", "/zone"));
        assertThat(wanted.read(head, "state")).isEqualTo("DRAFT");
    }

    @Test
    void itIsSentBackTakenBackAndSubmittedAgain() {
        ReleaseOf wanted = release = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);
        String seen = wanted.read(approver, "submission.contentHash");

        wanted.back(approver, "/reject")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("submission", nullValue());
        wanted.calls(head, "3").then().statusCode(200);
        wanted.acceptAll(head);
        wanted.run(head);
        wanted.submit(head, FROM).then().statusCode(200);
        wanted.back(approver, "/withdraw").then().statusCode(403);
        wanted.approve(approver, wanted.read(approver, "submission.contentHash"), false)
                .then()
                .statusCode(409)
                .body("gates.gate", contains("BACKTEST"))
                .body("gates[0].text.en", containsString("test-approver-of-releases has not seen"));
        wanted.approve(approver, seen, false)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:release-not-now"));
        wanted.back(head, "/withdraw").then().statusCode(200).body("state", equalTo("DRAFT"));
        wanted.approve(approver, seen, false).then().statusCode(409);
        wanted.submit(head, FROM).then().statusCode(200);
        wanted.approve(approver)
                .then()
                .statusCode(200)
                .body(
                        "steps.kind",
                        contains("SUBMITTED", "REJECTED", "SUBMITTED", "RECALLED", "SUBMITTED", "APPROVED"));
    }

    @Test
    void aVersionThatWasTakenBackBindsNothingAndItsNameIsGone() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);
        wanted.approve(approver).then().statusCode(200);

        wanted.back(head, "/withdraw").then().statusCode(403);
        wanted.back(approver, "/withdraw").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertThat(FourCalls.answer("2027-09-13")).doesNotContain("REASSIGN");
        with(head)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "version", wanted.version(), "effectiveFrom", FROM, "benefit", "Ещё одна попытка изменить"))
                .post(ReleaseOf.fourCalls(head).draft().path() + "/submit")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:version-taken"));
    }

    @Test
    void whoHoldsBothRolesStillDoesNotApproveHisOwnChange() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);

        wanted.approve(head).then().statusCode(403);
        wanted.approve(of("auditor")).then().statusCode(403);
        assertThat(wanted.read(head, "state")).isEqualTo("IN_REVIEW");
        wanted.back(head, "/withdraw").then().statusCode(200);
    }

    @Test
    void peopleTalkAboutTheCells() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        with(approver)
                .contentType(ContentType.JSON)
                .body(Map.of("table", "contact-limit", "row", "CL-04", "column", "maxUnanswered", "text", "Почему 4?"))
                .post(wanted.draft().path() + "/comments")
                .then()
                .statusCode(201)
                .body("by", equalTo("test-approver-of-releases"))
                .body("revision", equalTo(1));
        with(head)
                .contentType(ContentType.JSON)
                .body(Map.of("table", "contact-limit", "row", "CL-77", "column", "price", "text", "?".repeat(301)))
                .post(wanted.draft().path() + "/comments")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/column", "/row", "/text"))
                .body("errors[1].allowed", hasItem("CL-04"));
        as("auditor").get(wanted.draft().path() + "/comments").then().body("items.text", contains("Почему 4?"));
    }
}
