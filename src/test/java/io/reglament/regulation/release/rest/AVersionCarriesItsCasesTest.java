package io.reglament.regulation.release.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.cases.SampleCase;
import io.reglament.regulation.draft.rest.DraftOf;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cases that a version was tried by go with it: into its file, into the next draft, to where the file is taken in. */
@QuarkusTest
@TestProfile(ReleaseService.class)
class AVersionCarriesItsCasesTest {
    private static final String CASE = "cases/001.json";

    private static Response taken(Bundle bundle) {
        return as("admin").contentType("application/zip").body(bundle.zip()).post("/v1/regulations/import");
    }

    @Test
    void fromTheDraftIntoTheFileAndIntoTheNextDraft() {
        String head = TestKeys.make("test-head-of-kept-cases", "editor");
        ReleaseOf release = ReleaseOf.fourCalls(head);
        with(head)
                .contentType(ContentType.JSON)
                .body(SampleCase.smallClientCalledAgain())
                .post(release.draft().path() + "/cases")
                .then()
                .statusCode(201);
        release.submit(head, "2031-01-01T00:00").then().statusCode(200);
        release.approve(TestKeys.make("test-approver-of-cases", "approver"))
                .then()
                .statusCode(200);

        byte[] zip = as("admin")
                .get("/v1/regulations/" + release.version() + "/bundle")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Bundle bundle = Bundle.unzip(zip);
        assertThat(bundle.cases()).containsOnlyKeys(CASE);
        assertThat(bundle.manifest().contentHash())
                .isEqualTo(bundle.with(Map.of()).manifest().contentHash());

        DraftOf next = DraftOf.of(release.version(), head);
        with(head).get(next.path() + "/cases").then().body("items.caseId", contains(1));
        with(head).post(next.path() + "/cases/run").then().statusCode(200).body("green", equalTo(1));
    }

    @Test
    void whatIsRedHereIsNotTakenIn() {
        Bundle shipped = Bundle.allShipped().get(1);
        byte[] red = SampleCase.smallClientGivenBack().getBytes(StandardCharsets.UTF_8);
        byte[] unreadable = SampleCase.with("\"RECYCLE_LEAD\"", "\"RECYCLE\"").getBytes(StandardCharsets.UTF_8);

        taken(shipped.with(Map.of("red", red, "word", unreadable)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cases/red.json", "/cases/word.json"))
                .body("errors[0].detail", containsString("is red"))
                .body("errors[1].detail", containsString("no answer of the regulation holds this"));
    }
}
