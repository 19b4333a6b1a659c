package io.reglament.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service in a small memory, against one caller who means harm, and on a database that says nothing. */
@Timeout(900)
class OneCallerIT {
    private static final Map<String, String> SMALL = Map.of(
            "JAVA_TOOL_OPTIONS", "-Xmx160m -XX:+ExitOnOutOfMemoryError", "REGLAMENT_LIMITS_BATCH_STANDS_STILL", "5S");
    private static final Duration HARM = Duration.ofSeconds(Boolean.getBoolean("reglament.long") ? 300 : 10);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int CALLERS = 12;

    @Test
    void floodsOfWhatIsRefusedOrNotReadTakeTheServiceFromNobody(@TempDir Path folder) throws Exception {
        try (ServiceProcess service = ServiceProcess.ready(folder, SMALL)) {
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String head = head(service, i);
                byte[] piece = piece(i);
                callers.add(caller(() -> flood(service, head, piece)));
            }
            for (Thread caller : callers) {
                caller.join();
            }

            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(decide(service).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void aSilentDatabaseIsSaidToBeSilentSoonAndComesBackByItself(@TempDir Path folder) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            assertThat(decide(service).statusCode()).isEqualTo(201);
            service.pausePostgres();
            try {
                long begun = System.nanoTime();
                HttpResponse<String> read = service.get("/v1/decisions");
                assertThat(read.statusCode()).as(read.body()).isEqualTo(503);
                HttpResponse<String> ready = service.get("/q/health/ready");
                while (ready.statusCode() != 503 && System.nanoTime() - begun < SOON.toNanos()) {
                    ready = service.get("/q/health/ready");
                }
                assertThat(ready.statusCode()).isEqualTo(503);
                assertThat(ready.body()).containsAnyOf("does not answer", "cannot be reached");
                assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
                assertThat(System.nanoTime() - begun).isLessThan(SOON.toNanos());
            } finally {
                service.resumePostgres();
            }
            service.awaitReady();
            HttpResponse<String> again = decide(service);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> decide(ServiceProcess service) throws IOException, InterruptedException {
        return service.post("/v1/decisions", "{\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}}");
    }

    /** Batches of which most are refused, a body without a key, and a pipeline of questions whose answers nobody reads. */
    private static String head(ServiceProcess service, int caller) {
        String batch = "POST /v1/decisions/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\n";
        return switch (caller % 3) {
            case 0 -> batch + "Authorization: Bearer " + service.key() + "\r\n\r\n";
            case 1 -> batch + "\r\n";
            default -> "";
        };
    }

    private static byte[] piece(int caller) {
        String line = "{\"mode\": \"SIMULATION\", \"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}}\n".repeat(500);
        String piece = caller % 3 == 2
                ? "GET /q/openapi HTTP/1.1\r\nHost: x\r\n\r\n".repeat(50)
                : Integer.toHexString(line.length()) + "\r\n" + line + "\r\n";
        return piece.getBytes(UTF_8);
    }

    /** Again and again for the time of the harm; a connection that is ended is opened anew. */
    private static void flood(ServiceProcess service, String head, byte[] piece) {
        long end = System.nanoTime() + HARM.toNanos();
        while (System.nanoTime() < end) {
            try (Socket socket =
                    new Socket(service.address().getHost(), service.address().getPort())) {
                Thread breaker = caller(() -> closeAt(end, socket));
                socket.getOutputStream().write(head.getBytes(UTF_8));
                while (System.nanoTime() < end) {
                    socket.getOutputStream().write(piece);
                }
                breaker.join();
            } catch (IOException ended) {
                // That is what it is for.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A write into a connection that is not read from would never end. */
    private static void closeAt(long end, Socket socket) {
        while (System.nanoTime() < end && !socket.isClosed()) {
            LockSupport.parkNanos(50_000_000L);
        }
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed before.
        }
    }

    private static Thread caller(Runnable work) {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
