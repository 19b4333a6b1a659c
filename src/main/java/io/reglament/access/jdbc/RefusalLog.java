package io.reglament.access.jdbc;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.reglament.access.RefusedKeys;
import io.reglament.access.RefusedKeys.Count;
import io.reglament.vital.Undying;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Leaves one entry for each address and minute in which keys were refused, with their number. */
@Startup
@ApplicationScoped
class RefusalLog {
    private static final String ADD =
            "INSERT INTO access_refusal (replica, minute, address, count) VALUES (?, ?::timestamptz, ?, ?)";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final DataSource database;
    private final RefusedKeys refused;
    private final VitalThreads vital;
    private final Thread writer;
    private final UUID replica = UUID.randomUUID();

    RefusalLog(DataSource database, RefusedKeys refused, VitalThreads vital) {
        this.database = database;
        this.refused = refused;
        this.vital = vital;
        writer = vital.every(BETWEEN_LOOKS, "refusal-log", () -> write(refused.takeThoseOver()));
    }

    void stop(@Observes ShutdownEvent stopping) {
        vital.end(writer);
        Undying.attempt("refusal-log", () -> write(refused.takeAll()));
    }

    private void write(List<Count> counts) throws SQLException {
        if (counts.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            connection.setAutoCommit(false);
            for (Count count : counts) {
                add.setObject(1, replica);
                add.setString(2, count.minute().toString());
                add.setString(3, count.address());
                add.setInt(4, count.count());
                add.addBatch();
            }
            add.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            refused.giveBack(counts);
            throw e;
        }
    }

    /** The one count of this process. */
    @Singleton
    static class OneCount {
        @Produces
        @Singleton
        RefusedKeys refused(Clock clock) {
            return new RefusedKeys(clock);
        }
    }
}
