package io.reglament.upgrade;

import io.reglament.OwnService;
import io.reglament.database.DatabaseAccess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The service on a database that the build of commit 55d80b6 made: an imported version {@code Summer 2026} and two decisions. Each line of
 * the file is a table, its columns and its rows in JSON.
 */
public final class EarlierDatabase extends OwnService {
    private static final List<String> SCHEMA =
            List.of("V1__schema", "V2__record", "V3__access", "V4__calendar", "V5__regulation");

    public EarlierDatabase() {
        super("upgrade");
    }

    @Override
    protected Class<? extends OwnDatabase> database() {
        return Made.class;
    }

    static String administrator() throws IOException {
        return Files.readString(Path.of("target/upgrade-data/admin.key")).strip();
    }

    /** Its PostgreSQL. */
    public static final class Made extends OwnDatabase {
        @Override
        protected void fill(DatabaseAccess access) throws IOException, SQLException {
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
    }
}
