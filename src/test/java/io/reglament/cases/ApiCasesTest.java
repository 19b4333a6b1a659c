package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case through the API, with the record on PostgreSQL. */
@QuarkusTest
class ApiCasesTest {
    /** From the approval of SR-1.1 on, a case needs that version. */
    private static final String NEXT_VERSION_KNOWN = "2026-05-25T12";

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_expected_and_recorded() {
        return CaseFiles.all().stream().map(each -> dynamicTest(each.toString(), () -> isAnsweredAndRecorded(each)));
    }

    private static void isAnsweredAndRecorded(Case each) throws IOException {
        if (each.pending() != null) {
            abort(each.pending());
        }
        if (each.request().path("knowledgeTime").asText().compareTo(NEXT_VERSION_KNOWN) >= 0) {
            abort("SR-1.1 cannot be imported yet");
        }
        OwnNames names = OwnNames.of(each);
        String body = names.on(each.freshRequest().put("requestId", each.name()).toString());
        Response response = post(body);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        JsonNode answer = CaseFiles.YAML.reader().readTree(names.off(response.asString()));
        assertThat(Comparison.of(each, answer).differences())
                .as(each.toString())
                .isEmpty();
        isAnsweredAgain(body, response);
    }

    private static void isAnsweredAgain(String body, Response first) {
        Response repeat = post(body);

        assertThat(repeat.statusCode()).isEqualTo(200);
        assertThat(repeat.asByteArray()).isEqualTo(first.asByteArray());
    }

    private static Response post(String body) {
        return TestKeys.as("crm").contentType(ContentType.JSON).body(body).post("/v1/decisions");
    }
}
