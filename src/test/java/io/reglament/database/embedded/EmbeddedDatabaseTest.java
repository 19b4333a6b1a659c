package io.reglament.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class EmbeddedDatabaseTest {
    private static final Path PROGRAMS = Path.of("target");

    private final Path folder;

    EmbeddedDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasWrittenIsThereAfterARestartOnTheSamePort() throws Exception {
        String url;
        try (EmbeddedDatabase database = start()) {
            url = database.access().jdbcUrl();
            execute(database.access(), "CREATE TABLE note AS SELECT 'kept' AS text");
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.access().jdbcUrl()).isEqualTo(url);
            assertThat(column(database.access(), "SELECT text FROM note")).containsExactly("kept");
        }
    }

    @Test
    void aKilledServerComesBackOnItsPortWithAllThatWasCommitted() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database.access(), "CREATE TABLE note AS SELECT 'kept' AS text");
            ProcessHandle killed = postmaster();
            killed.destroyForcibly();
            killed.onExit().get();

            assertThat(firstAnswer(database.access(), "SELECT text FROM note")).containsExactly("kept");
            assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void aServerLeftBehindByAKilledServiceIsEndedAndStartedAnew() throws Exception {
        start().close();
        PostgresServer leftBehind =
                PostgresServer.in(home(), Programs.unpacked(PROGRAMS, s -> {}), new Passwords(home()), s -> {});
        leftBehind.start();
        long pid = postmaster().pid();

        List<String> told = new ArrayList<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, PROGRAMS, told::add)) {
            assertThat(told)
                    .containsExactly("Ending the PostgreSQL that an earlier run left behind (process " + pid + ")");
            assertThat(postmaster().pid()).isNotEqualTo(pid);
            assertThat(column(database.access(), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void aStaleProcessFileThatNamesAnotherProgramIsNotBelieved() throws Exception {
        start().close();
        long ourselves = ProcessHandle.current().pid();
        Files.writeString(home().resolve("postgres/postmaster.pid"), ourselves + "\n" + home() + "\n");

        try (EmbeddedDatabase database = start()) {
            assertThat(column(database.access(), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void aSecondServiceOnTheSameFolderIsRefused() throws Exception {
        try (EmbeddedDatabase first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use by another service (process "
                            + ProcessHandle.current().pid());
            assertThat(column(first.access(), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void nothingIsTrustedAndNothingMayBeLost() throws Exception {
        try (EmbeddedDatabase database = start()) {
            DatabaseAccess access = database.access();
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(column(access, "SHOW " + setting)).as(setting).containsExactly("on");
            }
            assertThat(column(access, "SHOW listen_addresses")).containsExactly("127.0.0.1");
            assertThat(column(access, "SELECT rolname FROM pg_roles WHERE rolsuper"))
                    .containsExactly("postgres");
            for (String role : List.of("postgres", DatabaseAccess.OWNER, DatabaseAccess.SERVICE)) {
                assertThatThrownBy(() -> DriverManager.getConnection(access.jdbcUrl(), role, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
                assertThat(PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve(role + ".password"))))
                        .isEqualTo("rw-------");
            }
        }
    }

    private EmbeddedDatabase start() throws IOException {
        return EmbeddedDatabase.start(folder, PROGRAMS, sentence -> {});
    }

    private Path home() throws IOException {
        return folder.toRealPath();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(home().resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void execute(DatabaseAccess access, String command) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<String> column(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Asks until it is answered; the class's time limit ends a server that never comes back. */
    private static List<String> firstAnswer(DatabaseAccess access, String query) {
        while (true) {
            try {
                return column(access, query);
            } catch (SQLException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        Login owner = access.owner();
        return DriverManager.getConnection(access.jdbcUrl(), owner.role(), owner.password());
    }
}
