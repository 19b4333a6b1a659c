package io.reglament.cases;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.web.openapi.OpenApiAnswers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case through the API, with the record on PostgreSQL; SR-1.1 comes as it would to a customer, as a bundle. */
@QuarkusTest
@TestProfile(CasesService.class)
class ApiCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_expected_and_recorded() throws IOException {
        as("admin")
                .contentType("application/zip")
                .body(TestVersions.sr11Bundle().zip())
                .post("/v1/regulations/import")
                .then()
                .statusCode(201);
        String crm = TestKeys.of("crm");
        String auditor = TestKeys.of("auditor");
        Stream<DynamicTest> ofTheirTime = CaseFiles.all().stream()
                .filter(each -> !isAsked(each))
                .map(each -> dynamicTest(each.toString(), () -> isAnsweredAndRecorded(each, crm, auditor)));
        Stream<DynamicTest> underOne = CaseFiles.all().stream()
                .filter(ApiCasesTest::isAsked)
                .map(each -> dynamicTest(each.toString(), () -> isAnsweredAndRecorded(each, crm, auditor)));
        return Stream.concat(ofTheirTime, underOne);
    }

    /** Whether it asks what one version would decide; that is answered and not recorded. */
    private static boolean isAsked(Case each) {
        return each.request().path("mode").asText().equals("SIMULATION");
    }

    private static void isAnsweredAndRecorded(Case each, String crm, String auditor) throws IOException {
        if (each.pending() != null) {
            abort(each.pending());
        }
        OwnNames names = OwnNames.of(each);
        String body = names.on(each.freshRequest().put("requestId", each.name()).toString());
        Response response = post(body, crm);

        boolean asked = isAsked(each);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(asked ? 200 : 201);
        JsonNode answer = JSON.readTree(names.off(response.asString()));
        assertThat(Comparison.of(each, answer).differences())
                .as(each.toString())
                .isEmpty();
        if (asked) {
            return;
        }
        isAnsweredAgain(body, response, crm);
        isOnRecord(JSON.readTree(body), response, crm);
        itsViolationsAreOnRecord(JSON.readTree(response.asByteArray()), auditor);
    }

    private static void isAnsweredAgain(String body, Response first, String crm) {
        Response repeat = post(body, crm);

        assertThat(repeat.statusCode()).isEqualTo(200);
        assertThat(repeat.asByteArray()).isEqualTo(first.asByteArray());
    }

    private static void isOnRecord(JsonNode body, Response response, String crm) throws IOException {
        Response stored = calling(crm).get(response.header("Location"));
        Response withFacts = calling(crm).queryParam("include", "facts").get(response.header("Location"));

        assertThat(stored.asByteArray()).isEqualTo(response.asByteArray());
        JsonNode facts = JSON.readTree(withFacts.asByteArray()).path("facts");
        assertThat(facts.at("/deal/dealId")).isEqualTo(body.at("/deal/dealId"));
        assertThat(facts.path("contacts").size())
                .isEqualTo(body.path("contacts").size());
    }

    private static void itsViolationsAreOnRecord(JsonNode answer, String auditor) throws IOException {
        Response found = calling(auditor)
                .queryParam("deal", answer.path("dealId").asText())
                .queryParam("limit", 500)
                .get("/v1/violations");

        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        JsonNode page = JSON.readTree(found.asByteArray());
        assertThat(facts(page.path("items"))).isEqualTo(facts(answer.path("violations")));
        assertThat(page.path("items").findValuesAsText("state")).doesNotContain("RETRACTED");
    }

    private static List<String> facts(JsonNode violations) {
        return StreamSupport.stream(violations.spliterator(), false)
                .map(each -> String.join(
                        " ",
                        each.path("key").asText(),
                        each.path("severity").asText(),
                        each.path("violatedAt").asText(),
                        each.at("/responsible/personId").asText(),
                        each.at("/sanction/kind").asText()))
                .sorted()
                .toList();
    }

    private static Response post(String body, String crm) {
        return calling(crm).contentType("application/json").body(body).post("/v1/decisions");
    }

    /** Every answer is also held against the OpenAPI document. */
    private static RequestSpecification calling(String token) {
        return with(token).filter(Contract.DOCUMENT);
    }

    /** Read once, when the service is there. */
    private static final class Contract {
        static final OpenApiAnswers DOCUMENT = OpenApiAnswers.ofTheService();
    }
}
