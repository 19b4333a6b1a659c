package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(900)
class PackagedServiceKillIT {
    private static final Path STORY = Path.of("examples/02-a-web-form-is-left-over-the-holidays.json");
    private static final int ROUNDS = Integer.getInteger("reglament.kill.rounds", 1);
    private static final int ENOUGH = 100;

    @Test
    void everyAcknowledgedDecisionOutlivesAKillOfTheServiceAndOneOfPostgresUnderLoad(@TempDir Path folder)
            throws Exception {
        Book book = new Book(folder.resolve("book"));
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                underLoad(service, book, service::killAndRestart);
                underLoad(service, book, service::killPostgres);
            }
            service.awaitReady();
            assertThat(book.acknowledgements()).hasSizeGreaterThanOrEqualTo(4 * ENOUGH * ROUNDS);
            everyPromiseIsKept(service, book.acknowledgements());
            everyIntentHasOneOutcome(service, book);
        }
    }

    private interface Harm {
        void happen() throws Exception;
    }

    /** Decisions are acknowledged before the harm and, with nobody's help, after it. */
    private static void underLoad(ServiceProcess service, Book book, Harm harm) throws Exception {
        try (Load load = Load.on(service, book, PackagedServiceKillIT::story)) {
            load.awaitAcknowledged(ENOUGH);
            harm.happen();
            load.awaitAcknowledged(ENOUGH);
        }
    }

    private static void everyPromiseIsKept(ServiceProcess service, Map<String, String> acknowledgements)
            throws Exception {
        for (Map.Entry<String, String> acknowledged : acknowledgements.entrySet()) {
            String decisionId = ServiceProcess.JSON
                    .readTree(acknowledged.getValue())
                    .path("decisionId")
                    .asText();
            assertAnswer(service.get("/v1/decisions/" + decisionId), acknowledged.getValue());
            assertAnswer(service.post("/v1/decisions", story(acknowledged.getKey())), acknowledged.getValue());
        }
    }

    /** What was asked and never answered either happened or happens now, and from then on always the same. */
    private static void everyIntentHasOneOutcome(ServiceProcess service, Book book) throws Exception {
        Map<String, String> acknowledged = book.acknowledgements();
        for (String requestId : book.intents()) {
            if (!acknowledged.containsKey(requestId)) {
                HttpResponse<String> outcome = service.post("/v1/decisions", story(requestId));
                assertThat(outcome.statusCode()).as(requestId).isIn(200, 201);
                assertAnswer(service.post("/v1/decisions", story(requestId)), outcome.body());
            }
        }
    }

    private static void assertAnswer(HttpResponse<String> answer, String expected) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(expected);
    }

    private static String story(String requestId) {
        try {
            ObjectNode request = (ObjectNode) ServiceProcess.JSON.readTree(Files.readString(STORY));
            request.put("requestId", requestId);
            ((ObjectNode) request.get("deal")).put("dealId", "D-" + requestId);
            return request.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
