package io.reglament.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.web.openapi.OpenApiAnswers;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation of the OpenAPI document with a key of every role, with none, and with keys that are none. */
@QuarkusTest
class EveryOperationTest {
    private static final String NO_ID = "00000000-0000-7000-8000-000000000000";

    /** Typed by hand from the specification: who may (a status that is neither 401 nor 403), and what a call without content gets. */
    private static final String EXPECTATIONS = """
            POST   /v1/decisions                                  | crm,editor,approver,auditor,admin | 400
            POST   /v1/decisions/batch                            | crm                              | 200
            POST   /v1/decisions/horizon                          | crm,editor,approver,auditor,admin | 400
            GET    /v1/decisions                                  | crm,auditor                      | 200
            GET    /v1/decisions/{decisionId}                     | crm,auditor                      | 404
            POST   /v1/decisions/{decisionId}/replay              | auditor                          | 404
            GET    /v1/decisions/{decisionId}/why-not             | crm,auditor,approver,editor,admin| 404
            GET    /v1/deals/due                                  | crm,auditor                      | 200
            GET    /v1/exception-cases                            | editor,approver,auditor,admin    | 200
            GET    /v1/grievances                                 | editor,approver,auditor,admin    | 200
            POST   /v1/grievances                                 | employee,editor,approver,auditor,admin | 400
            GET    /v1/drafts/{draftId}/registers                 | editor,approver,auditor,admin    | 404
            GET    /v1/violations                                 | auditor                          | 200
            GET    /v1/violations/{key}                           | auditor,approver,editor          | 404
            POST   /v1/reevaluations                              | auditor,admin                    | 200
            POST   /v1/reevaluations/retractions                  | admin                            | 400
            GET    /v1/session                                    | crm,employee,editor,approver,auditor,admin | 404
            DELETE /v1/session                                    | crm,employee,editor,approver,auditor,admin | 404
            PUT    /v1/session/password                           | crm,employee,editor,approver,auditor,admin | 404
            GET    /v1/persons                                    | employee,editor,approver,auditor,admin | 200
            PUT    /v1/persons                                    | admin                            | 400
            PUT    /v1/persons/{id}                               | admin                            | 400
            DELETE /v1/persons/{id}                               | admin                            | 404
            POST   /v1/acknowledgements                           | employee,editor,approver,auditor,admin | 403
            GET    /v1/acknowledgements                           | employee,editor,approver,auditor,admin | 200
            GET    /v1/persons/{id}/acknowledgements              | crm,editor,approver,auditor,admin | 404
            GET    /v1/regulations/{version}/acknowledgements     | editor,approver,auditor,admin    | 200
            GET    /v1/accounts                                   | admin                            | 200
            POST   /v1/accounts                                   | admin                            | 400
            PUT    /v1/accounts/{account}/roles                   | admin                            | 400
            POST   /v1/accounts/{account}/password                | admin                            | 404
            DELETE /v1/accounts/{account}                         | admin                            | 404
            GET    /v1/accounts/sessions                          | admin                            | 200
            DELETE /v1/accounts/{account}/sessions                | admin                            | 404
            POST   /v1/keys                                       | employee,editor,approver,auditor,admin                            | 400
            GET    /v1/keys                                       | employee,editor,approver,auditor,admin                            | 200
            DELETE /v1/keys/{keyId}                               | employee,editor,approver,auditor,admin                            | 404
            GET    /v1/calendars                                  | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/calendars/{id}                             | crm,employee,editor,approver,auditor,admin | 200
            PUT    /v1/calendars/{id}                             | admin                            | 400
            GET    /v1/calendars/{id}/due                         | crm,employee,editor,approver,auditor,admin | 400
            GET    /v1/calendars/{id}/years/{year}                | crm,employee,editor,approver,auditor,admin | 200
            PUT    /v1/calendars/{id}/years/{year}                | admin                            | 400
            GET    /v1/regulations                                | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/regulations/{version}                      | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/regulations/{version}/tables               | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/regulations/{version}/tables/{tableId}     | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/regulations/{version}/document             | crm,employee,editor,approver,auditor,admin | 200
            GET    /v1/regulations/{version}/bundle               | admin                            | 200
            POST   /v1/regulations/import                         | admin                            | 422
            POST   /v1/regulations/{version}/withdraw             | admin                            | 400
            GET    /v1/drafts                                     | employee,editor,approver,auditor,admin    | 200
            POST   /v1/drafts                                     | employee,editor                           | 400
            GET    /v1/drafts/{draftId}                           | employee,editor,approver,auditor,admin    | 404
            DELETE /v1/drafts/{draftId}                           | employee,editor                           | 404
            GET    /v1/drafts/{draftId}/edits                     | employee,editor,approver,auditor,admin    | 404
            GET    /v1/drafts/{draftId}/diff                      | employee,editor,approver,auditor,admin    | 404
            PUT    /v1/drafts/{draftId}/rule-modes                | employee,editor                           | 404
            GET    /v1/drafts/{draftId}/findings                  | employee,editor,approver,auditor,admin    | 404
            PUT    /v1/drafts/{draftId}/findings/{finding}/acceptance | employee,editor                           | 404
            GET    /v1/drafts/{draftId}/cases                     | employee,editor,approver,auditor,admin    | 404
            POST   /v1/drafts/{draftId}/cases                     | employee,editor                           | 404
            GET    /v1/drafts/{draftId}/cases/{caseId}            | employee,editor,approver,auditor,admin    | 404
            PUT    /v1/drafts/{draftId}/cases/{caseId}            | employee,editor                           | 404
            DELETE /v1/drafts/{draftId}/cases/{caseId}            | employee,editor                           | 404
            POST   /v1/drafts/{draftId}/cases/run                 | employee,editor,approver,auditor,admin    | 404
            GET    /v1/drafts/{draftId}/backtests                 | editor,approver,auditor,admin    | 404
            POST   /v1/drafts/{draftId}/backtests                 | editor                           | 404
            GET    /v1/drafts/{draftId}/backtests/{number}        | editor,approver,auditor,admin    | 404
            DELETE /v1/drafts/{draftId}/backtests/{number}        | editor                           | 404
            GET    /v1/drafts/{draftId}/backtests/{number}/deals  | editor,approver,auditor,admin    | 404
            POST   /v1/drafts/{draftId}/backtests/{number}/resume | editor                           | 404
            GET    /v1/drafts/{draftId}/tables/{tableId}          | employee,editor,approver,auditor,admin    | 404
            PUT    /v1/drafts/{draftId}/tables/{tableId}          | employee,editor                           | 404
            GET    /v1/drafts/{draftId}/tables/{tableId}/examples | employee,editor,approver,auditor,admin    | 404
            GET    /v1/drafts/{draftId}/release                   | editor,approver,auditor,admin    | 404
            POST   /v1/drafts/{draftId}/submit                    | editor                           | 404
            POST   /v1/drafts/{draftId}/approve                   | approver                         | 404
            POST   /v1/drafts/{draftId}/reject                    | approver                         | 404
            POST   /v1/drafts/{draftId}/withdraw                  | editor,approver                  | 404
            GET    /v1/drafts/{draftId}/document                  | editor,approver,auditor,admin    | 404
            GET    /v1/drafts/{draftId}/comments                  | employee,editor,approver,auditor,admin    | 404
            POST   /v1/drafts/{draftId}/comments                  | employee,editor,approver                  | 404
            POST   /v1/drafts/{draftId}/tables/{tableId}/upload   | employee,editor                           | 404
            POST   /v1/drafts/{draftId}/tables/{tableId}/edits/{revision}/undo | employee,editor                           | 404
            POST   /v1/drafts/{draftId}/tables/{tableId}/taken/{from} | employee,editor                           | 404
            """;

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("{decisionId}", NO_ID),
            Map.entry("{key}", "NONE"),
            Map.entry("{keyId}", "0000000000000000"),
            Map.entry("{id}", "RU-MSK"),
            Map.entry("{year}", "2026"),
            Map.entry("{version}", "SR-1.0"),
            Map.entry("{tableId}", "first-contact-deadline"),
            Map.entry("{draftId}", "999999999"),
            Map.entry("{revision}", "1"),
            Map.entry("{from}", "1"),
            Map.entry("{account}", "nobody-has-this"),
            Map.entry("{caseId}", "1"),
            Map.entry("{number}", "1"),
            Map.entry("{finding}", "none"));

    private OpenApiAnswers document;

    private record Expected(Method method, String template, List<String> roles, int status) {
        static Expected of(String line) {
            String[] cells = line.split("\\s*\\|\\s*");
            String[] operation = cells[0].split("\\s+");
            return new Expected(
                    Method.valueOf(operation[0]),
                    operation[1],
                    List.of(cells[1].split(",")),
                    Integer.parseInt(cells[2].strip()));
        }

        String path() {
            String path = template;
            for (Map.Entry<String, String> value : VALUES.entrySet()) {
                path = path.replace(value.getKey(), value.getValue());
            }
            return path;
        }
    }

    @BeforeEach
    void readTheDocument() {
        document = OpenApiAnswers.ofTheService();
    }

    @Test
    void everyOperationOfTheDocumentIsExpectedHere() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        new ObjectMapper()
                .readTree(given().get("/q/openapi?format=JSON").asString())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> expected = new TreeSet<>();
        EXPECTATIONS.lines().map(Expected::of).forEach(each -> expected.add(each.method + " " + each.template));
        // Who signs in comes without anything; SessionsTest has it.
        expected.add("POST /v1/session");
        expected.add("GET /v1/session/ways");
        expected.add("GET /v1/session/provider");
        assertThat(documented).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"crm", "employee", "editor", "approver", "auditor", "admin"})
    void aRoleMayWhatItMayAndNothingElse(String role) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> actual = new TreeMap<>();
        EXPECTATIONS.lines().map(Expected::of).forEach(each -> {
            expected.put(each.method + " " + each.template, each.roles.contains(role) ? each.status : 403);
            actual.put(
                    each.method + " " + each.template,
                    call(each, TestKeys.with(TestKeys.of(role))).statusCode());
        });
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void withoutALiveKeyEverythingIs401() {
        String revoked = TestKeys.make("crm-dead", "crm");
        TestKeys.as("admin").delete("/v1/keys/" + revoked.split("_")[1]).then().statusCode(204);
        String admin = TestKeys.of("admin");
        char last = admin.charAt(admin.length() - 1);
        String wrongSecret = admin.substring(0, admin.length() - 1) + (last == '0' ? '1' : '0');

        EXPECTATIONS.lines().map(Expected::of).forEach(each -> {
            assertThat(call(each, given()).statusCode()).as("no key: " + each).isEqualTo(401);
            for (String token : List.of("sr_x", wrongSecret, revoked, admin + "0", " ")) {
                assertThat(call(each, TestKeys.with(token)).statusCode())
                        .as("bad key: " + each)
                        .isEqualTo(401);
            }
            assertThat(call(each, given().header("Authorization", "Basic YTpi")).statusCode())
                    .as("no bearer: " + each)
                    .isEqualTo(401);
        });
    }

    /** Each answer, refusals too, has the form that the document gives it. */
    private Response call(Expected expected, RequestSpecification request) {
        String mediaType = expected.template.endsWith("/import")
                ? "application/zip"
                : expected.template.endsWith("/batch")
                        ? "application/x-ndjson"
                        : expected.template.endsWith("/persons")
                                ? "text/csv"
                                : expected.template.endsWith("/upload") ? "application/dmn+xml" : "application/json";
        RequestSpecification prepared =
                expected.method == Method.GET ? request : request.header("Content-Type", mediaType);
        Response response = prepared.request(expected.method, expected.path());
        document.check(expected.method.name(), expected.path(), response);
        return response;
    }
}
