package io.reglament;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** One real PostgreSQL, as durable as in production, for all tests of a JVM; each JVM begins with an empty database. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String SHARED = TestDatabase.class.getName() + ".";

    /**
     * For tests that speak to PostgreSQL without the service: its address, the owner's login and the service's. Kept in
     * system properties, because Quarkus loads this class again in a class loader of its own.
     */
    public static DatabaseAccess access() {
        Properties jvm = System.getProperties();
        synchronized (jvm) {
            if (!jvm.containsKey(SHARED + "url")) {
                DatabaseAccess started = startEmpty();
                jvm.setProperty(SHARED + "url", started.jdbcUrl());
                jvm.setProperty(SHARED + "owner", started.owner().password());
                jvm.setProperty(SHARED + "service", started.service().password());
            }
            return new DatabaseAccess(
                    jvm.getProperty(SHARED + "url"),
                    new Login(DatabaseAccess.OWNER, jvm.getProperty(SHARED + "owner")),
                    new Login(DatabaseAccess.SERVICE, jvm.getProperty(SHARED + "service")));
        }
    }

    @Override
    public Map<String, String> start() {
        return access().settings();
    }

    @Override
    public void stop() {
        // Shared by all tests of this JVM, stopped when it ends.
    }

    private static DatabaseAccess startEmpty() {
        try {
            Path target = Path.of("target");
            EmbeddedDatabase database = EmbeddedDatabase.start(target.resolve("test-database"), target, sentence -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
            empty(database.access());
            return database.access();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes everything out of a database of a test. */
    public static void empty(DatabaseAccess access) throws SQLException {
        Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), owner.role(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS reglament CASCADE");
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
