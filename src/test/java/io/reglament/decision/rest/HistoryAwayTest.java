package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is on record of earlier violations cannot be read. */
@QuarkusTest
class HistoryAwayTest {
    private static final DatabaseAccess DATABASE = TestDatabase.access();

    @Test
    void aDealWhoseHistoryIsCutOffMayBeSentAgain() throws SQLException {
        whileTheHistoryIsCutOff(() -> as("crm")
                        .contentType("application/json")
                        .body(deal("AWAY"))
                        .post("/v1/decisions"))
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:reglament:problem:unavailable"));

        as("crm")
                .contentType("application/json")
                .body(deal("AWAY"))
                .post("/v1/decisions")
                .then()
                .statusCode(201);
    }

    @Test
    void aLineOfABatchWhoseHistoryIsCutOffFailsAlone() throws SQLException {
        whileTheHistoryIsCutOff(() -> as("crm")
                        .contentType("application/x-ndjson")
                        .body((deal("AWAY-LINE") + "\nno json").getBytes(UTF_8))
                        .post("/v1/decisions/batch"))
                .then()
                .statusCode(200)
                .body(containsString("\"line\":1,\"status\":503"))
                .body(containsString("\"line\":2,\"status\":400"));
    }

    @Test
    void aHistoryThatMayNotBeReadIsAnIncidentOfWhichNoWordOfTheDatabaseIsTold() throws SQLException {
        asOwner("REVOKE SELECT ON reglament.violation FROM reglament_service");
        try {
            as("crm")
                    .contentType("application/json")
                    .body(deal("FORBIDDEN"))
                    .post("/v1/decisions")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body(containsString("incident"))
                    .body(not(containsString("permission")));
        } finally {
            asOwner("GRANT SELECT ON reglament.violation TO reglament_service");
        }
    }

    /** Asks while the table is locked, and ends the session that waits for it, as a database does that is being stopped. */
    private static Response whileTheHistoryIsCutOff(Supplier<Response> request) throws SQLException {
        try (Connection owner = login(DATABASE.owner());
                Connection service = login(DATABASE.service());
                Statement lock = owner.createStatement();
                Statement end = service.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("LOCK TABLE reglament.violation IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
            while (!answer.isDone() && !endWhoWaits(end)) {
                Thread.onSpinWait();
            }
            owner.rollback();
            return answer.join();
        }
    }

    private static boolean endWhoWaits(Statement statement) throws SQLException {
        try (ResultSet ended = statement.executeQuery("""
                SELECT pg_terminate_backend(pid) FROM pg_locks
                WHERE relation = 'reglament.violation'::regclass AND NOT granted
                """)) {
            return ended.next() && ended.getBoolean(1);
        }
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection connection = login(DATABASE.owner());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Connection login(Login login) throws SQLException {
        return DriverManager.getConnection(DATABASE.jdbcUrl(), login.role(), login.password());
    }

    private static String deal(String requestId) {
        return "{\"requestId\": \"%s\", \"deal\": {\"dealId\": \"D-%s\", \"status\": \"OPEN\"}}"
                .formatted(requestId, requestId);
    }
}
