package io.reglament.caller;

import static io.reglament.access.TestKeys.with;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one caller does harms no other. */
@QuarkusTest
@TestProfile(ShortTimes.class)
@Timeout(120)
class OneCallerTest {
    private static final String BATCH = "POST /v1/decisions/batch";
    private static final String NDJSON = "Content-Type: application/x-ndjson";
    private static final long FLOOD = (Boolean.getBoolean("reglament.long") ? 4096L : 256L) << 20;
    private static final int WORKERS = 64;

    private final List<Wire> wires = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }

    @Test
    void aClientHasTwoBatchesUnderWayAndAnotherClientHasItsOwn() throws IOException {
        String token = client("crm");
        begunBatch(token);
        begunBatch(token);

        String refused = batch(token).readToTheEnd();

        assertThat(refused).startsWith("HTTP/1.1 429").contains("application/problem+json", "Retry-After: 1");
        begunBatch(client("crm"));
    }

    @Test
    void aBatchThatIsRefusedIsAnsweredAndNotReadOn() throws IOException {
        String token = client("crm");
        begunBatch(token);
        begunBatch(token);

        Wire refused = batch(token);
        long sent = refused.sendOverAndOver(chunk(deal("x").repeat(1_000)), FLOOD);

        assertThat(sent).isLessThan(FLOOD / 4);
    }

    @Test
    void whoHasNoKeyIsAnsweredAndNotReadOn() throws IOException {
        Wire refused = wire().head(BATCH, null, NDJSON, "Transfer-Encoding: chunked");
        long sent = refused.sendOverAndOver(chunk(deal("x").repeat(1_000)), FLOOD);

        assertThat(sent).isLessThan(FLOOD / 4);
    }

    @Test
    void aBatchThatMovesNoLineEnds() throws IOException {
        String token = client("crm");
        String answered = begunBatch(token).readToTheEnd();
        assertThat(answered).doesNotEndWith("0\r\n\r\n");

        Wire trickling = begunBatch(token);
        assertThat(trickling.sendOverAndOver(chunk(" "), FLOOD)).isLessThan(FLOOD);
    }

    @Test
    void theLinesOfABatchCountAsRequests() {
        String token = client("crm");
        long begun = System.nanoTime();

        String answers = with(token)
                .contentType("application/x-ndjson")
                .body(deal("RATE").repeat(500).getBytes(UTF_8))
                .post("/v1/decisions/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answers.lines()).hasSize(500);
        // 200 at once, the others at 200 a second.
        assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1_400));
    }

    @Test
    void whoPipelinesAndNeverReadsIsHungUpOn() throws IOException {
        Wire deaf = wire();
        String ask = "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n";

        long sent = deaf.sendOverAndOver(ask.repeat(100).getBytes(UTF_8), FLOOD);

        assertThat(sent).isLessThan(FLOOD / 4);
    }

    @Test
    void slowBodiesOfAnAdministratorStopNeitherHealthNorOthersAndEnd() throws IOException {
        String token = client("admin");
        List<Wire> slow = new ArrayList<>();
        for (int i = 0; i < WORKERS + 6; i++) {
            slow.add(wire().head("POST /v1/keys", token, "Content-Type: application/json", "Content-Length: 1000")
                    .send("{"));
        }

        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        with(client("auditor")).get("/v1/violations?limit=1").then().statusCode(200);

        for (Wire each : slow) {
            assertThat(each.readToTheEnd())
                    .matches(answer ->
                            answer.isEmpty() || answer.startsWith("HTTP/1.1 408") || answer.startsWith("HTTP/1.1 429"));
        }
    }

    @Test
    void aBodyThatDoesNotComeInTimeIs408() throws IOException {
        String answer = wire().head(
                        "POST /v1/decisions", client("crm"), "Content-Type: application/json", "Content-Length: 1000")
                .send("{")
                .readToTheEnd();

        assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:reglament:problem:too-slow");
    }

    private Wire wire() throws IOException {
        Wire wire = new Wire();
        wires.add(wire);
        return wire;
    }

    private Wire batch(String token) throws IOException {
        return wire().head(BATCH, token, NDJSON, "Transfer-Encoding: chunked");
    }

    /** One whose first line is answered and whose next is awaited. */
    private Wire begunBatch(String token) throws IOException {
        Wire batch = batch(token);
        batch.send(new String(chunk(deal("B-" + System.nanoTime())), UTF_8));
        assertThat(batch.read("HTTP/1.1 200".length())).isEqualTo("HTTP/1.1 200");
        return batch;
    }

    private static byte[] chunk(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(UTF_8);
    }

    private static String deal(String requestId) {
        return "{\"mode\": \"SIMULATION\", \"requestId\": \"%s\", \"deal\": {\"dealId\": \"D-B\", \"status\": \"OPEN\"}}\n"
                .formatted(requestId);
    }

    private static String client(String role) {
        return TestKeys.make("caller-" + role.toLowerCase(Locale.ROOT) + System.nanoTime(), role);
    }
}
