package io.reglament.upgrade;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The service on a database that the build of commit 55d80b6 made: an imported version {@code Summer 2026} and two decisions. Each line of
 * the file is a table, its columns and its rows in JSON.
 */
public final class EarlierDatabase implements QuarkusTestProfile {
    private static final Path DATA = Path.of("target/upgrade-data");
    private static final List<String> SCHEMA =
            List.of("V1__schema", "V2__record", "V3__access", "V4__calendar", "V5__regulation");

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Made.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("reglament.data", DATA.toString());
    }

    static String administrator() throws IOException {
        return Files.readString(DATA.resolve("admin.key")).strip();
    }

    /** Its PostgreSQL. */
    public static final class Made implements QuarkusTestResourceLifecycleManager {
        private @Nullable EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            try {
                EmbeddedDatabase started =
                        EmbeddedDatabase.start(Path.of("target/upgrade-database"), Path.of("target"), sentence -> {});
                database = started;
                TestDatabase.empty(started.access());
                fill(started.access());
                return started.access().settings();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void fill(DatabaseAccess access) throws IOException, SQLException {
            try (Connection connection = DriverManager.getConnection(
                            access.jdbcUrl(),
                            access.owner().role(),
                            access.owner().password());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA reglament; SET search_path = reglament");
                for (String file : SCHEMA) {
                    statement.execute(Files.readString(Path.of("src/main/resources/db/migration/" + file + ".sql")));
                }
                statement.execute("""
                        CREATE TABLE flyway_schema_history (
                            installed_rank int PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL,
                            type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum int,
                            installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(),
                            execution_time int NOT NULL, success boolean NOT NULL)
                        """);
                rows(connection);
                // As there, the next number is the one after the last.
                statement.execute("SELECT setval(pg_get_serial_sequence('reglament.calendar_year', 'number'),"
                        + " (SELECT max(number) FROM reglament.calendar_year))");
            }
        }

        private static void rows(Connection connection) throws IOException, SQLException {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(
                            Files.newInputStream(Path.of("src/test/resources/upgrade/made-by-55d80b6.tsv.gz"))),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] part = line.split("\t", 3);
                    try (PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM json_populate_recordset(null::%1$s, ?::json)"
                                    .formatted(part[0], part[1]))) {
                        insert.setString(1, part[2]);
                        insert.executeUpdate();
                    }
                }
            }
        }

        @Override
        public void stop() {
            try {
                Objects.requireNonNull(database).close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
