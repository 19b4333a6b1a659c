package io.reglament.ledger.jdbc;

import static io.reglament.access.TestKeys.as;
import static io.reglament.ledger.SampleEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.Ledger;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a caller sees when the end of a commit is not heard: the same request again tells how it went (decided 54). */
@QuarkusTest
class UnknownOutcomeTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    LedgerOnALine replica;

    @AfterEach
    void disconnect() throws Exception {
        replica.close();
    }

    @Test
    void aCommitThatWasMadeUnheardIsTheAnswerToTheSameRequest() {
        line().cutAfterTheNextCommit();
        itIsUnknown(post("U-1"), "U-1");

        replica.mend();
        Response told = post("U-1");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.header("Content-Location")).endsWith("/v1/decisions/" + told.path("decisionId"));
        assertThat(post("U-1").asString()).isEqualTo(told.asString());
        assertThat(as("auditor").get("/v1/decisions/" + told.path("decisionId")).asString())
                .isEqualTo(told.asString());
    }

    @Test
    void aCommitThatWasNeverMadeIsMadeAtTheSameRequest() {
        line().cutBeforeTheNextCommit();
        itIsUnknown(post("U-2"), "U-2");

        replica.mend();
        Response told = post("U-2");
        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(post("U-2").statusCode()).isEqualTo(200);
        assertThat(post("U-2").asString()).isEqualTo(told.asString());
    }

    @Test
    void asLongAsNobodyCanTellNobodySaysThatNothingWasRecorded() {
        line().cutAfterTheNextCommit();
        itIsUnknown(post("U-3"), "U-3");

        post("U-3")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:reglament:problem:unavailable"))
                .body("detail", startsWith("This attempt recorded nothing. Send the same again"));
    }

    @Test
    void inABatchOnlyItsOwnLineIsUnknown() {
        line().cutAfterTheNextCommit();
        Response lines = as("crm")
                .contentType("application/x-ndjson")
                .body((body("U-4").strip() + "\n{}\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/decisions/batch");

        assertThat(lines.statusCode()).isEqualTo(200);
        assertThat(lines.asString().lines())
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .contains("\"line\":1", "\"status\":503", "urn:reglament:problem:outcome-unknown"),
                        faulty -> assertThat(faulty).contains("\"line\":2", "\"status\":400"));
    }

    /** The service's line to its record, which it has used before. */
    private FailingLine line() {
        QuarkusMock.installMockForType(replica.ledger(), Ledger.class);
        replica.ledger().append(entry("U-0", "{}")).within(LONG).join();
        return replica.line();
    }

    private static void itIsUnknown(Response answer, String requestId) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("urn:reglament:problem:outcome-unknown"))
                .body("requestId", equalTo(requestId))
                .body("detail", startsWith("The database did not confirm in time. Send the same body"))
                .body("errors.size()", equalTo(0));
    }

    private static Response post(String requestId) {
        return as("crm").contentType("application/json").body(body(requestId)).post("/v1/decisions");
    }

    private static String body(String requestId) {
        return """
                {"requestId": "%s", "deal": {"dealId": "D", "status": "OPEN"}, "violationHistory": []}
                """.formatted(requestId);
    }
}
