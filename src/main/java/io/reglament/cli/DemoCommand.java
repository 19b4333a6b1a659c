package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Serves, decides the deals of the examples folder and prints what a person wants to read of each. */
record DemoCommand(Options options, String language) implements Main.Command {
    private static final long BETWEEN_TRIES_NANOS = 200_000_000L;
    private static final String LOOPBACK = "127.0.0.1";

    static DemoCommand parse(List<String> words) throws UsageException {
        Options options = Options.parse(words, Set.of("--port", "--data", "--lang"), Set.of("--once"))
                .nothingElse();
        options.requirePort("--port");
        String language = options.value("--lang").orElse(Locale.getDefault().getLanguage());
        if (options.value("--lang").isPresent() && !Set.of("ru", "en").contains(language)) {
            throw new UsageException("--lang is ru or en, not '" + language + "'");
        }
        return new DemoCommand(options, language.equals("ru") ? "ru" : "en");
    }

    @Override
    public void run() throws CommandException {
        LocalServer local = local();
        String port = options.value("--port").orElseGet(DemoCommand::freePort);
        System.setProperty("quarkus.http.host", LOOPBACK);
        System.setProperty("quarkus.http.port", port);
        System.setProperty("quarkus.log.level", "WARN");
        URI service = URI.create("http://" + LOOPBACK + ":" + port);
        Thread story = new Thread(() -> tell(service, local.folder()), "demo");
        story.setDaemon(true);
        story.start();
        // Never the database that the environment names: nobody wants examples among the real decisions.
        local.serveOnOwnDatabase();
    }

    private LocalServer local() throws CommandException {
        if (options.value("--data").isPresent()) {
            return new LocalServer(Path.of(options.value("--data").get()), false);
        }
        try {
            return new LocalServer(Files.createTempDirectory("reglament-demo-"), true);
        } catch (IOException e) {
            throw new CommandException("no temporary folder can be made: name one with --data", e);
        }
    }

    private void tell(URI service, Path data) {
        try {
            while (!new ServiceClient(service, "").ready()) {
                LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
            }
            decideExamples(ServiceClient.administrator(service, data));
            if (options.has("--once")) {
                Quarkus.asyncExit(0);
            } else {
                invite(service, data);
            }
        } catch (CommandException | IOException e) {
            System.err.println("reglament: " + e.getMessage());
            Quarkus.asyncExit(1);
        }
    }

    private void decideExamples(ServiceClient administrator) throws CommandException, IOException {
        JsonNode made = administrator.createKey("demo", "crm");
        ServiceClient crm =
                new ServiceClient(administrator.service(), made.path("key").asText());
        try {
            for (Example example : Example.all(Path.of(System.getProperty("reglament.home", "."), "examples"))) {
                JsonNode decision = crm.post("/v1/decisions", example.request());
                System.out.print(new Story(language).of(example.title(), decision));
            }
            System.out.flush();
        } finally {
            administrator.revokeKey(made.path("keyId").asText());
        }
    }

    private static void invite(URI service, Path data) {
        System.out.printf("""
                The service goes on at %1$s; stop it with Ctrl-C. To decide a deal of your own:

                  KEY=$(./reglament key create --client my-crm --role crm --url %1$s --data %2$s)
                  curl -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' \\
                       -d @examples/01-a-VIP-lead-is-answered-a-minute-late.json %1$s/v1/decisions
                """, service, data);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }
}
