package io.reglament.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A Keycloak of its own, in development mode, with the realm of {@code keycloak/realm.json}: one client, one person. */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_TRIES_NANOS = 500_000_000L;

    private final Process process;
    private final URI realm;
    private final Path log;

    private Keycloak(Process process, URI realm, Path log) {
        this.process = process;
        this.realm = realm;
        this.log = log;
    }

    /**
     * Started and answering.
     *
     * @param home an unpacked distribution ({@code org.keycloak:keycloak-quarkus-dist}); the realm is put into its data
     */
    static Keycloak start(Path home, Path folder) throws IOException, InterruptedException {
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak/realm.json"),
                realms.resolve("firm-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = freePort();
        Path log = folder.resolve("keycloak.log");
        Process process = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Keycloak keycloak = new Keycloak(process, URI.create("http://127.0.0.1:" + port + "/realms/firm"), log);
        keycloak.await();
        return keycloak;
    }

    URI realm() {
        return realm;
    }

    private void await() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(http, question)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("Keycloak did not start: " + Files.readString(log));
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
    }

    private static boolean answers(HttpClient http, HttpRequest question) throws InterruptedException {
        try {
            HttpResponse<Void> answer = http.send(question, BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
