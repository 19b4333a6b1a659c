package io.reglament.regulation.panache;

import static io.reglament.access.TestKeys.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.RegulationVersions;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A stored version that cannot be read is named and left out; the law in force goes on deciding. */
@QuarkusTest
class OneBadRowHarmsNobodyTest {
    @Inject
    DataSource database;

    @Inject
    StoredRegulations regulations;

    @Test
    void itIsNamedAndTheLawStays() throws SQLException {
        RegulationVersions before = regulations.versions();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO regulation_import (version, content_hash, bundle, imported_at, imported_by)
                    VALUES ('SR-66.6', 'sha256:none', 'no zip', now(), 'admin')
                    """);
        }

        regulations.refresh();

        assertThat(regulations.unreadable()).containsKey("SR-66.6");
        assertThat(regulations.versions().all()).containsAll(before.all());
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'regulation' }.status", equalTo("UP"))
                .body(
                        "checks.find { it.name == 'regulation' }.data.'unreadable SR-66.6'",
                        containsString("is not a zip"));
        as("auditor").get("/q/metrics").then().body(containsString("reglament_regulation_unreadable 1.0"));
    }
}
