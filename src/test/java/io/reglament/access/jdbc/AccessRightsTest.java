package io.reglament.access.jdbc;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tried in SQL, as the role of the service. */
@QuarkusTest
class AccessRightsTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String NEW_KEY = """
            INSERT INTO access_key (id, client, secret_hash, created_at, created_by, revoked_at, revoked_by)
            VALUES ('%s', '%s', repeat('0', 64), now(), '%s', %s, NULL)
            """;

    @Inject
    DataSource database;

    @Test
    void aRevokedKeyIsNeverRevived() {
        String token = TestKeys.make("revoked-" + System.nanoTime(), "crm");
        String id = token.substring("sr_".length(), "sr_0123456789abcdef".length());
        as("admin").delete("/v1/keys/" + id).then().statusCode(204);

        refused("UPDATE access_key SET revoked_at = NULL, revoked_by = NULL WHERE id = '" + id + "'");
        refused("UPDATE access_key SET revoked_at = revoked_at + interval '1 year' WHERE id = '" + id + "'");
        refused("UPDATE access_key SET revoked_by = 'somebody' WHERE id = '" + id + "'");
        with(token).get("/v1/decisions").then().statusCode(401);
    }

    @Test
    void aKeyIsNotEndedByNobody() {
        String token = TestKeys.make("unrevoked-" + System.nanoTime(), "crm");
        String id = token.substring("sr_".length(), "sr_0123456789abcdef".length());

        refused("UPDATE access_key SET revoked_at = now() WHERE id = '" + id + "'");
        refused("UPDATE access_key SET expires_at = NULL WHERE id = '" + id + "'");
        refused("UPDATE access_key SET secret_hash = repeat('0', 64) WHERE id = '" + id + "'");
        refused("DELETE FROM access_key WHERE id = '" + id + "'");
    }

    @ParameterizedTest
    @CsvSource({"nobody, NULL", "first start, NULL", "test-crm, NULL", "admin, now()"})
    void aKeyIsMadeLiveAndByAnAdministratorWithALiveKey(String by, String revokedAt) {
        refused(NEW_KEY.formatted("0123456789abcdef", "admin", by, revokedAt));
    }

    @Test
    void aClientKeepsItsRole() {
        refused("UPDATE access_client SET role = 'ADMIN'");
        refused("DELETE FROM access_client");
    }

    @ParameterizedTest
    @CsvSource({"nobody, 1", "shipped, 7"})
    void aYearIsChangedByAnAdministratorOnly(String by, int version) {
        refused("""
                INSERT INTO calendar_year (calendar, year, version, days_off, short_days, working_weekend_days, changed_at, changed_by)
                VALUES ('RU', 2077, %d, '{}', '{}', '{}', now(), '%s')
                """.formatted(version, by));
    }

    @Test
    void whatWasRefusedStays() {
        refused("DELETE FROM access_refusal");
        refused("UPDATE access_refusal SET count = 1");
        refused("DELETE FROM regulation_refusal");
        refused("UPDATE regulation_refusal SET refused_by = 'X'");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> execute(sql)).as(sql).isInstanceOfSatisfying(SQLException.class, e -> assertThat(
                        e.getSQLState())
                .isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
