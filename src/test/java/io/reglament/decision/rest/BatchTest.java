package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.deal.json.RequestReader;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {
    private static final int AT_ONCE = 16;

    @Test
    void eachLineIsAnsweredInItsOrderAndABadOneFailsAlone() {
        List<JsonPath> answers = post(String.join(
                "\n",
                deal("B-1-1"),
                "{\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\", \"colour\": 1}}",
                "no json",
                "",
                deal("B-1-2"),
                deal("B-1-1"),
                deal("B-1-1").replace("OPEN", "LOST"),
                " ".repeat(RequestReader.MAX_BODY + 1),
                deal("B-1-3")));

        assertThat(answers).extracting(a -> a.getInt("line")).containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
        assertThat(answers).extracting(a -> a.getInt("status")).containsExactly(201, 400, 400, 201, 200, 409, 413, 201);
        assertThat(answers.get(0).getString("decision.requestId")).isEqualTo("B-1-1");
        assertThat(answers.get(1).getString("problem.errors[0].pointer")).isEqualTo("/deal/colour");
        assertThat(answers.get(4).getString("decision.decisionId"))
                .isEqualTo(answers.get(0).getString("decision.decisionId"));
    }

    @Test
    void aLongBatchIsAnsweredCompletely() {
        String body = IntStream.range(0, 1_500).mapToObj(i -> deal("B-2-" + i)).collect(Collectors.joining("\n"));

        List<JsonPath> answers = post(body);

        assertThat(answers).hasSize(1_500);
        assertThat(answers).extracting(a -> a.getInt("status")).containsOnly(201);
    }

    @Test
    void oneBatchTooManyIsToldToWaitAndHarmsNoOther() throws IOException {
        List<Socket> underWay = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                underWay.add(begin("B-3-" + i, TestKeys.make("batches-" + System.nanoTime(), "crm")));
            }

            as("crm")
                    .contentType("application/x-ndjson")
                    .body(deal("B-3-late").getBytes(StandardCharsets.UTF_8))
                    .post("/v1/decisions/batch")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1");

            for (Socket batch : underWay) {
                batch.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                assertThat(new String(batch.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .endsWith("\r\n0\r\n\r\n");
            }
        } finally {
            for (Socket batch : underWay) {
                batch.close();
            }
        }
    }

    /** A batch whose first line is answered and whose next is awaited. */
    private static Socket begin(String requestId, String token) throws IOException {
        Socket batch = new Socket("localhost", RestAssured.port);
        String line = deal(requestId) + "\n";
        batch.getOutputStream().write("""
                POST /v1/decisions/batch HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                %x\r
                %s\r
                """.formatted(token, line.length(), line).getBytes(StandardCharsets.UTF_8));
        byte[] status = batch.getInputStream().readNBytes("HTTP/1.1 200".length());
        assertThat(new String(status, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 200");
        return batch;
    }

    private static List<JsonPath> post(String body) {
        return as("crm")
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/decisions/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static String deal(String requestId) {
        return "{\"requestId\": \"%s\", \"deal\": {\"dealId\": \"D-B\", \"status\": \"OPEN\"}}".formatted(requestId);
    }
}
