package io.reglament.access.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.access.TestPersons;
import io.reglament.database.DatabaseAccess;
import io.restassured.response.Response;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has signed in at one replica is known at another at once, and who is known nowhere is nobody. */
@QuarkusTest
class SessionOfAnotherReplicaTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static Response read(SessionToken token) {
        return given().cookie("__Host-reglament", token.text()).get("/v1/session");
    }

    @Test
    void aSessionThatWasOpenedElsewhereIsKnownAtOnce() throws SQLException {
        String account = "two-replicas-" + Long.toHexString(System.nanoTime());
        TestPersons.oneTimePassword(account, List.of("auditor"));
        for (int i = 0; i < 5; i++) {
            SessionToken token = SessionToken.fresh(RANDOM);
            opened(token, account, "1 hour");
            read(token).then().statusCode(200).body("account", equalTo(account));
        }
    }

    @Test
    void aTokenOfNobodyAndOneThatHasExpiredOpenNothing() throws SQLException {
        String account = "two-replicas-" + Long.toHexString(System.nanoTime());
        TestPersons.oneTimePassword(account, List.of("auditor"));
        SessionToken expired = SessionToken.fresh(RANDOM);
        opened(expired, account, "-1 second");

        read(expired).then().statusCode(401);
        read(SessionToken.fresh(RANDOM)).then().statusCode(401);
    }

    private static void opened(SessionToken token, String account, String left) throws SQLException {
        try (var database = DriverManager.getConnection(
                        TestDatabase.access().jdbcUrl(),
                        DatabaseAccess.SERVICE,
                        TestDatabase.access().service().password());
                var insert = database.prepareStatement("""
                        INSERT INTO reglament.access_session (token_hash, account, opened_at, seen_at, expires_at)
                        VALUES (?, ?, now() - interval '2 hours', now(), now() + CAST(? AS interval))
                        """)) {
            insert.setString(1, token.hash());
            insert.setString(2, account);
            insert.setString(3, left);
            insert.executeUpdate();
        }
    }
}
