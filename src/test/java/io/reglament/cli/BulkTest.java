package io.reglament.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.access.TestKeys;
import io.reglament.database.DatabaseAccess;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Timeout(300)
class BulkTest {
    private static final int LINES = 700;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TestHTTPResource
    URI service = URI.create("http://set.by.quarkus");

    @Test
    void aFileIsDecidedInItsOrderAndAPersonReadsWhatBecameOfIt(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();

        decide(file(folder, deal("BULK-1"), "", deal("BULK-2"), deal("BULK-1")), answers);

        assertThat(answers.toString(UTF_8).lines())
                .extracting(line -> line.substring(0, line.indexOf(",\"decision\"")))
                .containsExactly(
                        "{\"line\":1,\"status\":201", "{\"line\":3,\"status\":201", "{\"line\":4,\"status\":200");
        assertThat(told.toString(UTF_8))
                .matches("3 lines in \\d+:\\d\\d: 2 recorded, 1 recorded before, 0 refused, 0 failed\\.\n");
    }

    @Test
    void linesWithoutADecisionFailTheCommandAndOnesWithoutRequestIdAreWarnedOf(@TempDir Path folder) throws Exception {
        Path file = file(folder, deal("BULK-3"), "no json", "{\"deal\": {\"dealId\": \"D-B\", \"status\": \"OPEN\"}}");

        CommandException failure = failure(file, new ByteArrayOutputStream());

        assertThat(failure)
                .hasMessage("1 of 3 lines were not decided, the first of them line 2 with 400. Mend what was refused;"
                        + " what failed is decided when the same command is run again.");
        assertThat(told.toString(UTF_8))
                .startsWith("2 of 3 lines have no requestId: every run of this file records them once more.\n")
                .endsWith("2 recorded, 0 recorded before, 1 refused, 0 failed.\n");
    }

    @Test
    void runAgainAfterAnInterruptionItGivesEveryLineTheStoredBytesAndRecordsNothingTwice(@TempDir Path folder)
            throws Exception {
        Path file = file(
                folder,
                IntStream.range(0, LINES).mapToObj(i -> deal("AGAIN-" + i)).toArray(String[]::new));
        Interrupted before = new Interrupted(LINES / 7);
        CommandException interrupted = failure(file, before);
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        ByteArrayOutputStream onceMore = new ByteArrayOutputStream();

        decide(file, after);
        decide(file, onceMore);

        assertThat(interrupted).hasMessage("the answers cannot be written: nobody reads them any more");
        assertThat(decisions(before.taken)).hasSizeGreaterThan(LINES / 8);
        assertThat(decisions(after)).hasSize(LINES).containsAllEntriesOf(decisions(before.taken));
        assertThat(decisions(onceMore)).isEqualTo(decisions(after));
        assertThat(recorded("AGAIN-")).hasSize(LINES).containsOnly(1L);
        assertThat(told.toString(UTF_8)).contains(LINES + " recorded before, 0 refused");
    }

    @Test
    void aStreamThatBreaksTellsHowManyLinesWereAnswered(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (ServerSocket broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread service = new Thread(() -> answerTwoAndBreak(broken));
            service.start();

            CommandException failure = catchThrowableOfType(
                    CommandException.class, () -> bulk(URI.create("http://127.0.0.1:" + broken.getLocalPort()), answers)
                            .decide(file(folder, deal("a"), deal("b"), deal("c"))));

            assertThat(failure)
                    .hasMessageStartingWith("the answers broke off")
                    .hasMessageEndingWith(
                            "after 2 of 3 lines. The same command goes on: what was recorded is answered from"
                                    + " the record.");
            service.join();
        }
        assertThat(answers.toString(UTF_8).lines()).hasSize(2);
    }

    @Test
    void aRefusalOfTheWholeIsToldInTheServicesWords(@TempDir Path folder) throws Exception {
        ServiceClient stranger = new ServiceClient(service, "sr_0_0");
        Path file = file(folder, deal("BULK-4"));

        CommandException failure = catchThrowableOfType(
                CommandException.class,
                () -> new Bulk(stranger, new ByteArrayOutputStream(), person(), OptionalInt.empty()).decide(file));

        assertThat(failure).hasMessageContaining("was refused with 401. Send 'Authorization: Bearer sr_...'");
    }

    private void decide(Path file, OutputStream answers) throws CommandException, IOException {
        bulk(service, answers).decide(file);
    }

    private CommandException failure(Path file, OutputStream answers) {
        return catchThrowableOfType(CommandException.class, () -> decide(file, answers));
    }

    private Bulk bulk(URI at, OutputStream answers) {
        return new Bulk(new ServiceClient(at, TestKeys.of("crm")), answers, person(), OptionalInt.empty());
    }

    private PrintStream person() {
        return new PrintStream(told, true, UTF_8);
    }

    private static Path file(Path folder, String... lines) throws IOException {
        return Files.write(folder.resolve("requests.ndjson"), List.of(lines));
    }

    private static String deal(String requestId) {
        return "{\"requestId\": \"%s\", \"deal\": {\"dealId\": \"D-B\", \"status\": \"OPEN\"}}".formatted(requestId);
    }

    /** Takes the whole request before it breaks: a connection closed over unread bytes is reset, and the answers with it. */
    private static void answerTwoAndBreak(ServerSocket broken) {
        try (Socket socket = broken.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            StringBuilder request = new StringBuilder();
            while (request.indexOf("\r\n0\r\n\r\n") < 0) {
                request.append((char) in.readByte());
            }
            socket.getOutputStream().write("""
                    HTTP/1.1 200 OK\r
                    Transfer-Encoding: chunked\r
                    \r
                    50\r
                    {"line":1,"status":201,"decision":{}}
                    {"line":2,"status":201,"decision":{}}
                    {"li\r
                    """.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each decision as it stands in its answer, by its request id. */
    private static Map<String, String> decisions(ByteArrayOutputStream answers) throws IOException {
        Map<String, String> decisions = new TreeMap<>();
        for (String line : answers.toString(UTF_8).lines().toList()) {
            JsonNode answer = ServiceClient.JSON.readTree(line);
            decisions.put(answer.at("/decision/requestId").asText(), line.substring(line.indexOf("\"decision\":")));
        }
        return decisions;
    }

    /** How many decisions each request id has that begins so. */
    private static List<Long> recorded(String prefix) throws SQLException {
        DatabaseAccess database = TestDatabase.access();
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().role(),
                        database.owner().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT array_agg(decisions) FROM (
                          SELECT count(*) AS decisions FROM reglament.decision_event
                          WHERE request_id LIKE '%s%%' GROUP BY request_id) AS each
                        """.formatted(prefix))) {
            rows.next();
            return List.of((Long[]) rows.getArray(1).getArray());
        }
    }

    /** Somebody who goes away after some lines. */
    private static final class Interrupted extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int lines;

        Interrupted(int lines) {
            this.lines = lines;
        }

        @Override
        public void write(int b) {
            taken.write(b);
        }

        @Override
        public void flush() throws IOException {
            if (taken.toString(UTF_8).lines().collect(Collectors.counting()) >= lines) {
                throw new IOException("nobody reads them any more");
            }
        }
    }
}
