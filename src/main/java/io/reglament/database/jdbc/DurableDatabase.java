package io.reglament.database.jdbc;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses to start on a database that may forget what it has acknowledged, whoever runs that database. */
@ApplicationScoped
class DurableDatabase {
    private static final String FORGETFUL_SETTINGS = """
            SELECT name FROM pg_settings
            WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'
            ORDER BY name
            """;

    private final DataSource database;

    DurableDatabase(DataSource database) {
        this.database = database;
    }

    void check(@Observes StartupEvent started) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FORGETFUL_SETTINGS)) {
            if (rows.next()) {
                throw new IllegalStateException(
                        "The database has %s = off and may lose acknowledged decisions. Set it to on; the service does not start without."
                                .formatted(rows.getString(1)));
            }
        }
    }
}
