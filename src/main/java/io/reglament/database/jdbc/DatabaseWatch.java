package io.reglament.database.jdbc;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.Startup;
import io.reglament.database.DatabaseState;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database every second on a connection of its own, so that everybody else can be told from memory. One that is silent, which
 * a paused machine or a broken network is, would keep each reader until his socket gives up: here their connections are ended for them.
 */
@Startup
@ApplicationScoped
class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final Duration TICK = Duration.ofMillis(250);

    private final AgroalDataSource database;
    private final VitalThreads vital;
    private final List<Thread> threads;
    private final long ticksOfPatience;
    private volatile DatabaseState state = DatabaseState.UNKNOWN;
    private volatile boolean asking;
    private volatile long ticks;
    private @Nullable Connection connection;

    DatabaseWatch(
            AgroalDataSource database,
            VitalThreads vital,
            @ConfigProperty(name = "reglament.limits.database-silence", defaultValue = "1.5S") Duration patience) {
        this.database = database;
        this.vital = vital;
        ticksOfPatience = patience.dividedBy(TICK);
        threads = List.of(
                vital.every(BETWEEN_QUESTIONS, "database-question", this::ask),
                vital.every(TICK, "database-watch", this::look));
    }

    DatabaseState state() {
        return state;
    }

    private void ask() {
        ticks = 0;
        asking = true;
        try {
            question();
            now(DatabaseState.UP);
        } catch (SQLException e) {
            now(DatabaseState.after(e));
            close();
        } finally {
            asking = false;
        }
    }

    private void question() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = database.getConnection();
            connection = open;
        }
        try (Statement statement = open.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** Counts its own turns and not the time: after a pause of the whole process nobody else is to blame. */
    private void look() {
        if (asking && ++ticks > ticksOfPatience && state.up()) {
            now(DatabaseState.SILENT);
            database.flush(FlushMode.ALL);
        }
    }

    private void now(DatabaseState found) {
        DatabaseState before = state;
        state = found;
        if (found.up() && !before.equals(DatabaseState.UNKNOWN) && !before.up()) {
            LOG.info("The database answers again");
        } else if (!found.up() && !found.equals(before)) {
            LOG.warnf("The database %s", found.word());
        }
    }

    private void close() {
        try (Connection old = connection) {
            connection = null;
        } catch (SQLException e) {
            LOG.debug("A connection was given up", e);
        }
    }

    @PreDestroy
    void stop() {
        threads.forEach(vital::end);
    }
}
