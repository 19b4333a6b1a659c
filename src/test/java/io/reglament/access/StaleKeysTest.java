package io.reglament.access;

import static io.reglament.access.TestKeys.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service may not read its keys any more, and its clock is moved on instead of waited for. */
@QuarkusTest
class StaleKeysTest {
    private static final String READ_IN_MEMORY = "/v1/calendars";
    private static final String UNKNOWN_KEY = "sr_0123456789abcdef_" + "0123456789abcdef".repeat(4);
    private static final long PATIENCE_SECONDS = 60;

    @Inject
    Keys keys;

    private String live;

    @BeforeEach
    void takeTheKeysAway() throws SQLException {
        live = TestKeys.make("stale-keys-" + System.nanoTime(), "auditor");
        asOwner("REVOKE SELECT ON reglament.access_key FROM reglament_service");
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        asOwner("GRANT SELECT ON reglament.access_key TO reglament_service");
    }

    @Test
    void keysThatCannotBeReadForAWhileStillOpen() {
        ask(live).statusCode(200);
        ask(UNKNOWN_KEY).statusCode(401);
    }

    @Test
    void keysThatWereNotReadForTooLongAdmitNobodyAndThatIs503AndNot401() throws SQLException {
        Duration tooLong = Keyring.MAX_AGE.plusMillis(1);
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), tooLong), Clock.class);

        itIsUnavailable(ask(live));
        itIsUnavailable(ask(UNKNOWN_KEY));

        asOwner("GRANT SELECT ON reglament.access_key TO reglament_service");
        untilReadAgain();
        ask(live).statusCode(200);
        ask(UNKNOWN_KEY).statusCode(401);
    }

    private static void itIsUnavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:reglament:problem:unavailable"))
                .body("errors.size()", equalTo(0));
    }

    /** The ring is read again by itself, every two seconds. */
    private void untilReadAgain() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (stale() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private boolean stale() {
        try {
            return keys.admit(live).isEmpty();
        } catch (StaleKeysException e) {
            return true;
        }
    }

    private static ValidatableResponse ask(String token) {
        return with(token).get(READ_IN_MEMORY).then();
    }

    private static void asOwner(String statement) throws SQLException {
        DatabaseAccess access = TestDatabase.access();
        Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), owner.role(), owner.password());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
