package io.reglament.traces;

import static io.reglament.traces.Caller.deal;
import static io.reglament.traces.Caller.post;
import static io.reglament.traces.Caller.trace;
import static io.reglament.traces.Caller.within;
import static io.reglament.traces.KeptSpan.all;
import static io.reglament.traces.KeptSpan.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Traced.class)
class TracesTest {
    private static final String REQUEST = "POST /v1/decisions";

    @Inject
    KeptSpans spans;

    @Test
    void aDecisionIsOneTraceFromTheRequestToTheCommitAndContinuesTheCallers() throws Exception {
        Response answer = post(trace(1), deal("T-1", "LIVE"));
        List<KeptSpan> all = spans.trace(trace(1));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(all)
                .extracting(KeptSpan::name)
                .containsExactlyInAnyOrder(
                        REQUEST, "read facts", "read history", "decide", "wait for record", "commit");
        KeptSpan request = named(REQUEST, all);
        assertThat(request.parent().getSpanId()).isEqualTo(Caller.SPAN);
        assertThat(named("read history", all).parent())
                .isEqualTo(named("decide", all).context());
        assertThat(List.of("read facts", "decide", "wait for record", "commit"))
                .allSatisfy(name -> assertThat(named(name, all).parent()).isEqualTo(request.context()));
        assertThat(named("decide", all).own())
                .containsOnly(
                        entry("reglament.mode", "LIVE"),
                        entry("reglament.versions", List.of("SR-1.0")),
                        entry("reglament.violations", 1L));
        assertThat(named("wait for record", all).own())
                .containsOnly(entry("reglament.decision", answer.jsonPath().getString("decisionId")));
        assertThat(named("commit", all).own()).containsOnly(entry("reglament.ledger.batch", 1L));
        assertThat(named("commit", all).links()).containsExactly(request.context());
    }

    @Test
    void aSimulationWaitsForNoRecord() throws Exception {
        post(trace(2), deal("T-2", "SIMULATION"));

        assertThat(spans.trace(trace(2)))
                .extracting(KeptSpan::name)
                .containsExactly("read facts", "read history", "decide", REQUEST);
    }

    @Test
    void theLinesOfABatchBelongToItsRequest() throws Exception {
        String body =
                IntStream.range(0, 40).mapToObj(i -> deal("T-3-" + i, "LIVE")).collect(Collectors.joining("\n"));
        within(trace(3), "crm")
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/decisions/batch")
                .then()
                .statusCode(200);
        List<KeptSpan> all = spans.trace(trace(3));
        KeptSpan request = named("POST /v1/decisions/batch", all);

        assertThat(all("decide", all)).hasSize(40);
        assertThat(all("decide", all))
                .allSatisfy(span -> assertThat(span.parent()).isEqualTo(request.context()));
        assertThat(all("commit", all))
                .allSatisfy(commit -> assertThat(commit.links()).containsExactly(request.context()));
        assertThat(all("commit", all).stream()
                        .map(commit -> commit.own().get("reglament.ledger.batch"))
                        .mapToLong(Long.class::cast)
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void aRequestThatIsRefusedShowsWhereItFailed() throws Exception {
        post(trace(4), "{\"deal\": 1}");
        List<KeptSpan> all = spans.trace(trace(4));

        assertThat(all).extracting(KeptSpan::name).containsExactly("read facts", REQUEST);
        assertThat(named("read facts", all).data().getStatus()).isEqualTo(StatusData.error());
        assertThat(named(REQUEST, all).data().getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(400);
    }

    @Test
    void aLineOfTheLogCarriesTheTraceAndTheRequest() throws Exception {
        within(trace(5), "crm")
                .header("X-Request-Id", "crm-5")
                .contentType("application/json")
                .body(deal("T-5", "SIMULATION"))
                .post("/v1/decisions");

        assertThat(spans.trace(trace(5)))
                // The history is read for many deals at once, on a thread that serves no one request.
                .filteredOn(span -> !Set.of(REQUEST, "read history").contains(span.name()))
                .hasSize(2)
                .allSatisfy(span -> {
                    assertThat(span.tracedLine()).isEqualTo(trace(5));
                    assertThat(span.requestLine()).isEqualTo("crm-5");
                });
    }
}
