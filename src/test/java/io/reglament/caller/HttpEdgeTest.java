package io.reglament.caller;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request, or hardly one, is answered as every other is. */
@QuarkusTest
@Timeout(120)
class HttpEdgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /v1/keys HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n",
                "POST /v1/decisions HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /v1/decisions HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"
            })
    void whatIsNoHttpGetsAProblemWithTheHeadersOfAll(String sent) throws IOException {
        try (Wire wire = new Wire()) {
            isAProblem(wire.send(sent).readToTheEnd(), "400 Bad Request", "malformed");
        }
    }

    @Test
    void aLineOrHeadersThatAreTooLongGetAProblem() throws IOException {
        try (Wire wire = new Wire()) {
            isAProblem(wire.head("GET /" + "x".repeat(10_000), null).readToTheEnd(), "414 ", "too-large");
        }
        try (Wire wire = new Wire()) {
            isAProblem(
                    wire.head("GET /v1/keys", null, "X-Much: " + "x".repeat(100_000))
                            .readToTheEnd(),
                    "431 ",
                    "too-large");
        }
    }

    @Test
    void whoHasSentAllGetsHisAnswer() throws IOException {
        String deal = "{\"mode\": \"SIMULATION\", \"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}}";
        try (Wire wire = new Wire()) {
            String answer = wire.head(
                            "POST /v1/decisions",
                            TestKeys.of("crm"),
                            "Content-Type: application/json",
                            "Content-Length: " + deal.length())
                    .send(deal)
                    .endSending()
                    .readToTheEnd();

            assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("}");
        }
    }

    @Test
    void whoBreaksOffInTheMiddleGetsTheEnd() throws IOException {
        try (Wire wire = new Wire()) {
            String answer = wire.head(
                            "POST /v1/decisions",
                            TestKeys.of("crm"),
                            "Content-Type: application/json",
                            "Content-Length: 100")
                    .send("{")
                    .endSending()
                    .readToTheEnd();

            assertThat(answer).doesNotContain("HTTP/1.1 2");
        }
    }

    @Test
    void clearTextHttp2IsNotSpoken() throws IOException {
        try (Wire wire = new Wire()) {
            String settings = Base64.getUrlEncoder().encodeToString(new byte[0]);
            String answer = wire.head(
                            "GET /q/health/live",
                            null,
                            "Connection: Upgrade, HTTP2-Settings, close",
                            "Upgrade: h2c",
                            "HTTP2-Settings: " + settings)
                    .endSending()
                    .readToTheEnd();
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
        try (Wire wire = new Wire()) {
            isAProblem(wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").readToTheEnd(), "400 ", "malformed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, GET, /v1/violations/a%00b",
        "auditor, GET, /v1/violations/%00",
        "admin, DELETE, /v1/keys/a%00",
        "admin, DELETE, /v1/keys/%00",
        "auditor, GET, /v1/decisions/%00",
        "auditor, GET, /v1/regulations/%00",
        "auditor, GET, /v1/calendars/%00/years/2026"
    })
    void aNulInAPathLeadsNowhere(String role, String method, String path) {
        as(role).urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void isAProblem(String answer, String status, String type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("content-security-policy: default-src 'none'")
                .containsIgnoringCase("referrer-policy: no-referrer")
                .contains("urn:reglament:problem:" + type);
    }
}
