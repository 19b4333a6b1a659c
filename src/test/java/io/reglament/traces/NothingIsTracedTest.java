package io.reglament.traces;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NothingIsTracedTest {
    @Inject
    OpenTelemetry telemetry;

    @Inject
    KeptSpans spans;

    @Test
    void whereNoCollectorIsNamedNoSpanIsMadeThoughTheCallerTraces() {
        as("crm")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .contentType("application/json")
                .body("{\"mode\":\"SIMULATION\",\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}}")
                .post("/v1/decisions")
                .then()
                .statusCode(200);

        assertThat(spans.isEmpty()).isTrue();
        assertThat(telemetry.toString()).contains("NoopSpanProcessor");
    }
}
