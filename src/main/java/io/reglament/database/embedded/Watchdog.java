package io.reglament.database.embedded;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts the server again, on its port, when it ends without being told to. */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final long PAUSE_MILLIS = 500;

    private final PostgresServer server;
    private final int port;
    private final Thread thread = new Thread(this::watch, "postgres-watchdog");
    private volatile boolean closing;

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
        while (!closing) {
            try {
                Optional<ProcessHandle> process = server.process();
                if (process.isPresent()) {
                    process.get().onExit().get();
                } else {
                    LOG.warn("PostgreSQL has ended; starting it again");
                    server.startOn(port);
                }
            } catch (InterruptedException asked) {
                return;
            } catch (IOException e) {
                // Its orphaned workers may still hold the shared memory: they leave when they notice.
                LOG.warnf("PostgreSQL is not back yet: %s", e.getMessage());
                pause();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The end of a process was not told", e);
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException asked) {
            closing = true;
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
