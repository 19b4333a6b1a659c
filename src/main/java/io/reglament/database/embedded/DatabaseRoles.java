package io.reglament.database.embedded;

import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The database and its two roles, made once; neither role is a superuser. */
final class DatabaseRoles {
    private static final String DATABASE = "reglament";

    private final int port;
    private final Passwords passwords;

    DatabaseRoles(int port, Passwords passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    DatabaseAccess ensure() throws IOException {
        Login owner = new Login(DatabaseAccess.OWNER, passwords.of(DatabaseAccess.OWNER));
        Login service = new Login(DatabaseAccess.SERVICE, passwords.of(DatabaseAccess.SERVICE));
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            ensure(statement, owner);
            ensure(statement, service);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + owner.role());
            }
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            // Every role may connect to every other database until this is taken away.
            statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + service.role());
        } catch (SQLException e) {
            throw new IOException("The database's roles could not be set up: " + e.getMessage(), e);
        }
        return new DatabaseAccess(url(DATABASE), owner, service);
    }

    /** The password is set at each start, so that the file in the data folder is always the one that holds. */
    private static void ensure(Statement statement, Login login) throws SQLException {
        String attributes = " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '"
                + login.password() + "'";
        if (!exists(statement.getConnection(), "SELECT 1 FROM pg_roles WHERE rolname = ?", login.role())) {
            statement.execute("CREATE ROLE " + login.role() + attributes);
        } else {
            statement.execute("ALTER ROLE " + login.role() + attributes);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection superuser() throws SQLException, IOException {
        Properties login = new Properties();
        login.setProperty("user", PostgresServer.SUPERUSER);
        login.setProperty("password", passwords.of(PostgresServer.SUPERUSER));
        // The driver itself, not DriverManager: this runs before the service has class loaders and drivers in place.
        Connection connection = new org.postgresql.Driver().connect(url("postgres"), login);
        if (connection == null) {
            throw new IOException("No connection to " + url("postgres"));
        }
        return connection;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
