package io.reglament.database.embedded;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts the server again, on its port, when it ends without being told to. */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final long PAUSE_MILLIS = 500;

    private final PostgresServer server;
    private final int port;
    private final CompletableFuture<Boolean> closing = new CompletableFuture<>();
    private final Thread thread = new Thread(this::watch, "postgres-watchdog");

    private Watchdog(PostgresServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static Watchdog over(PostgresServer server, int port) {
        Watchdog watchdog = new Watchdog(server, port);
        watchdog.thread.setDaemon(true);
        watchdog.thread.start();
        return watchdog;
    }

    private void watch() {
        while (!closing.isDone()) {
            try {
                Optional<ProcessHandle> process = server.process();
                if (process.isPresent()) {
                    CompletableFuture.anyOf(process.get().onExit(), closing).join();
                } else {
                    LOG.warn("PostgreSQL has ended; starting it again");
                    server.startOn(port);
                    LOG.info("PostgreSQL is back");
                }
            } catch (IOException e) {
                // Workers of the killed server may still hold its shared memory; they leave when they notice.
                LOG.warnf("PostgreSQL is not back yet: %s", e.getMessage());
                closing.copy()
                        .completeOnTimeout(false, PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                        .join();
            }
        }
    }

    /** Waits for a start that is under way, so that no server is left behind that nobody watches. */
    @Override
    public void close() {
        closing.complete(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
