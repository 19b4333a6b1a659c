package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.PriorViolationsReader;
import io.reglament.decision.desk.Judge;
import io.reglament.regulation.RegulationVersions;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service fails at in a batch is its own fault, and its operator hears of it. */
@QuarkusTest
class BatchFailureTest {
    @Inject
    DecideDeal decideDeal;

    @Inject
    PriorViolationsReader earlier;

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, NullPointerException.class})
    void aLineThatTheServiceFailsAtIs500WithAnIncidentAndTheNextIsAnswered(Class<? extends Throwable> kind) {
        QuarkusMock.installMockForType(new FailsAt(decideDeal, earlier, "B-bad", kind), Judge.class);
        Heard heard = new Heard();
        Logger log = Logger.getLogger("io.reglament.web.ProblemForm");
        log.addHandler(heard);
        try {
            String[] lines = as("crm")
                    .contentType("application/x-ndjson")
                    .body((deal("B-bad") + deal("B-other-" + System.nanoTime())).getBytes(StandardCharsets.UTF_8))
                    .post("/v1/decisions/batch")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .split("\n");

            JsonPath bad = JsonPath.from(lines[0]);
            assertThat(bad.getInt("status")).isEqualTo(500);
            assertThat(bad.getString("problem.type")).isEqualTo("urn:reglament:problem:internal");
            assertThat(UUID.fromString(bad.getString("problem.incident"))).isNotNull();
            assertThat(heard.text).contains(bad.getString("problem.incident"));
            assertThat(JsonPath.from(lines[1]).getInt("status")).isIn(200, 201);
        } finally {
            log.removeHandler(heard);
        }
    }

    private static String deal(String requestId) {
        return "{\"requestId\": \"%s\", \"deal\": {\"dealId\": \"D-B\", \"status\": \"OPEN\"}}\n".formatted(requestId);
    }

    /** Throws at one deal, and decides all others. */
    private static final class FailsAt extends Judge {
        private final String requestId;
        private final Class<? extends Throwable> kind;

        private FailsAt(
                DecideDeal decideDeal,
                PriorViolationsReader earlier,
                String requestId,
                Class<? extends Throwable> kind) {
            super(decideDeal, earlier);
            this.requestId = requestId;
            this.kind = kind;
        }

        @Override
        public CompletionStage<Considered> decide(
                DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions, Executor turn) {
            if (!requestId.equals(request.requestId())) {
                return super.decide(request, calendar, versions, turn);
            }
            if (kind == StackOverflowError.class) {
                throw new StackOverflowError("as if");
            }
            throw kind == NullPointerException.class
                    ? new NullPointerException("as if")
                    : new IllegalStateException("as if");
        }
    }

    private static final class Heard extends ExtHandler {
        private String text = "";

        @Override
        protected void doPublish(ExtLogRecord told) {
            text += told.getFormattedMessage() + "\n";
        }
    }
}
