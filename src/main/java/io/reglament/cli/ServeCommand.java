package io.reglament.cli;

import io.quarkus.runtime.Quarkus;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Serves until stopped, on a PostgreSQL of its own when no other is named. */
record ServeCommand(Options options) {
    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final long SERVICE_STOP_SECONDS = 30;
    private static final int HIGHEST_PORT = 65_535;

    static ServeCommand parse(List<String> words) throws UsageException {
        Options options = Options.parse(words, Set.of("--port", "--host", "--data"), Set.of())
                .nothingElse();
        String port = options.value("--port").orElse("0");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new UsageException("--port needs a number from 0 to 65535, not '" + port + "'");
        }
        return new ServeCommand(options);
    }

    void run() throws CommandException {
        options.value("--port").ifPresent(port -> System.setProperty("quarkus.http.port", port));
        options.value("--host").ifPresent(host -> System.setProperty("quarkus.http.host", host));
        options.value("--data").ifPresent(folder -> System.setProperty("reglament.data", folder));
        CountDownLatch stopped = new CountDownLatch(1);
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null && System.getProperty(DATABASE_URL) == null) {
            startDatabase(stopped);
        }
        Quarkus.run(null, (code, failure) -> {
            stopped.countDown();
            System.exit(code);
        });
    }

    private static void startDatabase(CountDownLatch serviceStopped) throws CommandException {
        Path folder = Path.of(System.getProperty("reglament.data", "data"));
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(folder, folder, sentence -> System.err.println(sentence + " ..."));
            database.access().settings().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, serviceStopped), "database-stop"));
        } catch (IOException e) {
            throw new CommandException("The database did not start. " + e.getMessage(), e);
        }
    }

    /** After the service, which may still be committing what it has accepted. */
    private static void stop(EmbeddedDatabase database, CountDownLatch serviceStopped) {
        try {
            if (!serviceStopped.await(SERVICE_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The service is slow to stop; stopping PostgreSQL under it");
            }
            database.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop in order: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
