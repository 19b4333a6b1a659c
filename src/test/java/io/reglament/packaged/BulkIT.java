package io.reglament.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service and its command line, each in a memory that is a fraction of what goes through them. */
@Timeout(900)
class BulkIT {
    private static final int HEAP_MEGABYTES = 160;
    private static final Map<String, String> SMALL_AND_IMPATIENT = Map.of(
            "JAVA_TOOL_OPTIONS",
            "-Xmx%dm -XX:+ExitOnOutOfMemoryError".formatted(HEAP_MEGABYTES),
            "QUARKUS_HTTP_IDLE_TIMEOUT",
            "15S");

    private static final int LINES = 1_000;
    private static final int PADDING = 700_000;
    private static final int OVER_LONG = 100_000_000;

    /** What the lines are in turn, and the status that each must have. */
    private enum Kind {
        LIVE(201, "{\"requestId\": \"%1$d\", \"deal\": {\"dealId\": \"D-%1$d\", \"status\": \"OPEN\"}%2$s}"),
        SMALL(201, "{\"requestId\": \"%1$d\", \"deal\": {\"dealId\": \"D-%1$d\", \"status\": \"OPEN\"}}"),
        SIMULATION(200, "{\"mode\": \"SIMULATION\", \"deal\": {\"dealId\": \"D-%1$d\", \"status\": \"OPEN\"}%2$s}"),
        FAULTY(400, "{\"requestId\": \"%1$d\", \"deal\": {\"dealId\": 1, \"colour\": \"%2$sx\"}}"),
        NO_JSON(400, "%2$s[%1$d");

        private final int status;
        private final String form;

        Kind(int status, String form) {
            this.status = status;
            this.form = form;
        }

        static Kind of(int line) {
            return values()[line % values().length];
        }
    }

    @Test
    void aBatchThatIsSeveralTimesTheMemoryIsAnsweredLineByLineInItsOrder(@TempDir Path folder) throws Exception {
        Path requests = requests(folder.resolve("requests.ndjson"));
        Path answers = folder.resolve("answers.ndjson");
        assertThat(Files.size(requests)).isGreaterThan(3L * HEAP_MEGABYTES << 20);

        try (ServiceProcess service = ServiceProcess.ready(folder.resolve("service"), SMALL_AND_IMPATIENT)) {
            String told = decide(service, requests, answers);

            assertThat(told)
                    .contains(
                            "1,001 lines in ",
                            "400 recorded, 0 recorded before, 200 answered without a record, 401 refused, 0 failed.",
                            "401 of 1,001 lines were not decided, the first of them line 4 with 400.");
            eachLineHasItsAnswer(answers);
            whoReadsNoAnswersIsNotReadFrom(service);
            assertThat(service.get("/v1/calendars").statusCode()).isEqualTo(200);
        }
    }

    private static void eachLineHasItsAnswer(Path answers) throws IOException {
        try (Stream<String> lines = Files.lines(answers)) {
            int expected = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode answer = ServiceProcess.JSON.readTree(line);
                assertThat(answer.path("line").asInt()).isEqualTo(expected + 1);
                int status = expected == LINES ? 413 : Kind.of(expected).status;
                assertThat(answer.path("status").asInt()).as(line).isEqualTo(status);
                if (status == 201) {
                    assertThat(answer.at("/decision/dealId").asText()).isEqualTo("D-" + expected);
                }
                expected++;
            }
            assertThat(expected).isEqualTo(LINES + 1);
        }
    }

    /** It gets rid of no more than what the buffers on the way hold, and is cut off when it does not move. */
    private static void whoReadsNoAnswersIsNotReadFrom(ServiceProcess service) throws IOException {
        long[] sent = {0};
        try (Socket socket =
                new Socket(service.address().getHost(), service.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            byte[] answeredAtLength = """
                    {"mode": "SIMULATION", "deal": {"dealId": "D", "status": "OPEN", "colour": 1}}
                    """.repeat(1_000).getBytes(UTF_8);
            out.write("""
                    POST /v1/decisions/batch HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Content-Length: %d\r
                    \r
                    """.formatted(service.key(), Long.MAX_VALUE).getBytes(UTF_8));

            assertThatThrownBy(() -> {
                        while (true) {
                            out.write(answeredAtLength);
                            sent[0] += answeredAtLength.length;
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(sent[0]).isBetween(1L, 64L << 20);
    }

    /** What the command says to a person. */
    private static String decide(ServiceProcess service, Path requests, Path answers) throws Exception {
        Path told = answers.resolveSibling("told.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar",
                        "decide",
                        requests.toString(),
                        "--url",
                        service.address().toString()))
                .redirectOutput(answers.toFile())
                .redirectError(told.toFile());
        builder.environment().put("REGLAMENT_KEY", service.key());
        int code = builder.start().waitFor();
        String words = Files.readString(told);
        assertThat(code).as(words).isEqualTo(1);
        return words;
    }

    /** The lines of every kind in turn, and one that is longer than all that the service keeps. */
    private static Path requests(Path file) throws IOException {
        String padding = " ".repeat(PADDING);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int line = 0; line < LINES; line++) {
                out.write(Kind.of(line).form.formatted(line, padding));
                out.write('\n');
            }
            String piece = "x".repeat(1_000_000);
            for (int written = 0; written < OVER_LONG; written += piece.length()) {
                out.write(piece);
            }
        }
        return file;
    }
}
