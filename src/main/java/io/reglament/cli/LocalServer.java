package io.reglament.cli;

import io.quarkus.runtime.Quarkus;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The service in this process, with its data folder: the database, its passwords, the administrator's first key. */
record LocalServer(Path folder, boolean throwAway) {
    private static final long STOP_SECONDS = 30;

    /** Serves until stopped, and ends the process then; on the database that the environment names, else on its own. */
    void serve() throws CommandException {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null
                && System.getProperty("quarkus.datasource.jdbc.url") == null) {
            serveOnOwnDatabase();
        } else {
            boot(new CountDownLatch(1));
        }
    }

    /** The same, on a PostgreSQL of its own whatever the environment names. */
    void serveOnOwnDatabase() throws CommandException {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(folder, folder, sentence -> System.err.println(sentence + " ..."));
            database.access().settings().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, stopped), "database-stop"));
        } catch (IOException e) {
            throw new CommandException("the database did not start. " + e.getMessage(), e);
        }
        boot(stopped);
    }

    private void boot(CountDownLatch stopped) {
        System.setProperty("reglament.data", folder.toString());
        // The web mends pasted addresses itself, and answers those that it cannot mend with a problem rather than with
        // nothing.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(null, (code, failure) -> {
            stopped.countDown();
            if (failure != null && code != 0) {
                failure.printStackTrace();
                System.err.println("reglament: the service did not start. " + reason(failure));
            }
            System.exit(code);
        });
    }

    /** Each cause in its own words on one line, the outermost first. */
    static String reason(Throwable failure) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            sentences.add(
                    message == null
                            ? cause.getClass().getSimpleName()
                            : message.lines().findFirst().orElse(""));
        }
        return String.join(": ", sentences);
    }

    /** After the service, which may still be committing what it has accepted. */
    private void stop(EmbeddedDatabase database, CountDownLatch serviceStopped) {
        try {
            if (!serviceStopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The service is slow to stop; stopping PostgreSQL under it");
            }
            if (throwAway) {
                database.destroy();
            } else {
                database.close();
            }
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop in order: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
