package io.reglament.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The packaged service as a process of its own on a folder of its own, to be killed and started again. */
final class ServiceProcess implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_TRIES_NANOS = 100_000_000L;
    private static final int OK = 200;

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private Process process;
    private String key = "";

    private ServiceProcess(Path folder, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.environment = environment;
        port = freePort();
        process = launch();
    }

    /** Started and ready, with a key of a client that may decide. */
    static ServiceProcess start(Path folder) throws IOException, InterruptedException {
        return ready(folder, Map.of());
    }

    /** Started with these settings and ready, with a key of a client that may decide. */
    static ServiceProcess ready(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        ServiceProcess service = start(folder, environment);
        service.awaitReady();
        service.key = service.clientKey(service.administratorKey());
        return service;
    }

    /** Started, with these settings; nothing is awaited and it has no key. */
    static ServiceProcess start(Path folder, Map<String, String> environment) throws IOException {
        Files.createDirectories(folder);
        return new ServiceProcess(folder, environment);
    }

    /** The exit code, once it has ended by itself. */
    int ended() throws InterruptedException {
        return process.waitFor();
    }

    boolean holdsAdministratorKey() {
        return Files.exists(folder.resolve("data/admin.key"));
    }

    String administratorKey() throws IOException {
        return Files.readString(folder.resolve("data/admin.key")).strip();
    }

    /** From now on it is asked with this key. */
    void use(String clientKey) {
        key = clientKey;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String key() {
        return key;
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path, key).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path, key).GET());
    }

    /** As whoever holds the key. */
    HttpResponse<String> send(
            String method, String path, String bearer, String mediaType, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, bearer)
                .setHeader("Content-Type", mediaType)
                .method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** As a page does, with the cookie of a session. */
    HttpResponse<String> sendAsPage(String method, String path, String cookie, String csrf, byte[] body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrf)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    /** SIGKILL to the service, and a new start on the same folder. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = launch();
        awaitReady();
    }

    /** SIGKILL to PostgreSQL's first process; nobody but the service itself brings it back. */
    void killPostgres() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    /** SIGSTOP to all of PostgreSQL: it is there and says nothing, as on a paused machine. */
    void pausePostgres() throws IOException, InterruptedException {
        signalPostgres("-STOP");
    }

    void resumePostgres() throws IOException, InterruptedException {
        signalPostgres("-CONT");
    }

    /** The first process before its children are counted: else it would start one meanwhile that nobody stopped. */
    private void signalPostgres(String signal) throws IOException, InterruptedException {
        String first = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(0);
        kill(signal, List.of(first));
        kill(
                signal,
                ProcessHandle.of(Long.parseLong(first))
                        .orElseThrow()
                        .descendants()
                        .map(each -> Long.toString(each.pid()))
                        .toList());
    }

    private static void kill(String signal, List<String> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Asks until it answers; the test's time limit ends a service that never does. */
    void awaitReady() throws InterruptedException, IOException {
        while (!ready()) {
            if (!process.isAlive()) {
                throw new IOException("The service ended: " + Files.readString(folder.resolve("service.log")));
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return send(request("/q/health/ready", "").GET()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A new key of a client that may decide. */
    String clientKey(String administrator) throws IOException, InterruptedException {
        return key(administrator, "kill-test", "crm");
    }

    /** A new key of a client. */
    String key(String administrator, String client, String role) throws IOException, InterruptedException {
        String wish =
                JSON.createObjectNode().put("client", client).put("role", role).toString();
        HttpResponse<String> made = send(request("/v1/keys", administrator).POST(BodyPublishers.ofString(wish)));
        JsonNode answer = JSON.readTree(made.body());
        if (!answer.path("key").isTextual()) {
            throw new IOException("No key was made: " + made.statusCode() + " " + made.body());
        }
        return answer.path("key").asText();
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private Process launch() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar",
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
