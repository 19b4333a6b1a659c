package io.reglament;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @Inject
    DataSource database;

    @Test
    void theServiceIsReadyOnRealPostgres() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theServiceWorksAsItsOwnRoleWhichIsNoSuperuser() throws SQLException {
        assertThat(one("SELECT current_user")).isEqualTo("reglament_service");
        assertThat(one("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void theMigrationsRanAsTheOwner() throws SQLException {
        assertThat(one("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'reglament'"))
                .isEqualTo("reglament_owner");
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
