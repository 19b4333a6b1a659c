package io.reglament.traces;

import static io.reglament.traces.Caller.deal;
import static io.reglament.traces.Caller.post;
import static io.reglament.traces.Caller.trace;
import static io.reglament.traces.Caller.untraced;
import static io.reglament.traces.Caller.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.deal.AnyRequest;
import io.reglament.deal.DecisionRequest;
import io.reglament.json.CanonicalJson;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What leaves the service with its spans, and what does not. */
@QuarkusTest
@TestProfile(Traced.class)
class UntracedTest {
    /** What ids and free texts say here; and in requests that are made from a seed. */
    private static final String[] FACTS = {"UNTOLD", "Ёлка", "İstanbul", "😀", "quoted", "a/b~c"};

    private static final int SEEDS = 20;

    @Inject
    KeptSpans spans;

    /** Filled by {@link Collector}. */
    BlockingQueue<String> sendings = new LinkedBlockingQueue<>();

    @Test
    void noFactIsInASpanWhateverBecomesOfTheRequest() throws Exception {
        post(trace(20), deal("20", "LIVE"));
        post(trace(20), deal("20", "LIVE").replace("UNTOLD-c", "UNTOLD-other"));
        post(trace(20), deal("21", "UNTOLD-mode"));
        post(trace(20), "{\"UNTOLD-field\": \"UNTOLD-value\", UNTOLD");
        within(trace(20), "auditor").get("/v1/violations?deal=UNTOLD-d&responsible=UNTOLD-m");
        within(trace(20), "auditor").get("/v1/violations/UNTOLD%7CUNTOLD-d");
        within(trace(20), "auditor").get("/v1/decisions/UNTOLD-id");
        within(trace(20), "crm").header("X-Request-Id", "UNTOLD-r").get("/v1/UNTOLD?UNTOLD=UNTOLD");
        for (int seed = 0; seed < SEEDS; seed++) {
            post(trace(20), any(seed)).then().statusCode(200);
        }
        post(trace(21), deal("22", "SIMULATION"));

        assertThat(spans.upToRequest(trace(21))).hasSizeGreaterThan(4 * SEEDS).allSatisfy(span -> {
            assertThat(span.data().toString()).doesNotContain(FACTS);
            assertThat(span.data().getEvents()).isEmpty();
        });
    }

    /** With every kind of fact, under the law that there is. */
    private static String any(int seed) {
        DecisionRequest any = AnyRequest.of(seed);
        String body = new String(
                CanonicalJson.of(new DecisionRequest(
                        any.requestId(),
                        any.mode(),
                        any.evaluationTime(),
                        any.knowledgeTime(),
                        null,
                        null,
                        any.scope(),
                        null,
                        any.calendar(),
                        any.facts())),
                StandardCharsets.UTF_8);
        assertThat(body).containsAnyOf(FACTS);
        return body;
    }

    @Test
    void healthMetricsAndTheContractAreNotTraced() throws Exception {
        for (String path : List.of("health", "health/live", "health/ready", "health/started", "metrics", "openapi")) {
            within(trace(22), "auditor").get("/q/" + path).then().statusCode(200);
        }
        post(trace(23), deal("23", "SIMULATION"));

        assertThat(spans.upToRequest(trace(23))).extracting(KeptSpan::traceId).doesNotContain(trace(22));
    }

    @Test
    void whatTheCallerDoesNotTraceIsNotTraced() throws Exception {
        untraced(trace(24), "crm")
                .contentType("application/json")
                .body(deal("24", "LIVE"))
                .post("/v1/decisions")
                .then()
                .statusCode(201);
        post(trace(25), deal("25", "SIMULATION"));

        assertThat(spans.upToRequest(trace(25))).extracting(KeptSpan::traceId).doesNotContain(trace(24));
    }

    @Test
    void theSpansReachTheCollectorThatTheOneVariableNames() throws Exception {
        post(trace(26), deal("26", "LIVE"));

        String sending = "";
        while (!sending.contains("wait for record")) {
            sending = String.valueOf(sendings.poll(30, TimeUnit.SECONDS));
            assertThat(sending).startsWith("/v1/traces ").doesNotContain(FACTS);
        }
        assertThat(sending).contains("service.name", "reglament");
    }
}
