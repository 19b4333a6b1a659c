package io.reglament.access.jdbc;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.RefusedKeys;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who tries and is refused leaves a trace. */
@QuarkusTest
@Timeout(60)
class RefusalsTest {
    private static final String KEYS = "SELECT coalesce(sum(count), 0) FROM access_refusal WHERE address <> ?";
    private static final String IMPORTS = """
            SELECT count(*) FROM regulation_refusal WHERE request_id = ? AND refused_by = 'admin' AND status BETWEEN 400 AND 499
            """;

    @Inject
    RefusedKeys refused;

    @Inject
    DataSource database;

    @Test
    void refusedKeysAreCountedByAddressAndMinute() throws SQLException {
        long before = number(KEYS, "");
        for (int i = 0; i < 3; i++) {
            with("sr_0123456789abcdef_" + "0".repeat(64)).get("/v1/keys").then().statusCode(401);
        }
        with("nonsense").get("/v1/keys").then().statusCode(401);

        new RefusalLog(database, refused, new VitalThreads()).stop(new ShutdownEvent());

        assertThat(number(KEYS, "") - before).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aBundleThatIsNotTakenInLeavesAnEntry() throws SQLException {
        String id = "refused-" + System.nanoTime();
        as("admin")
                .header("X-Request-Id", id)
                .contentType("application/zip")
                .body(new byte[] {1, 2, 3})
                .post("/v1/regulations/import")
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)));

        while (number(IMPORTS, id) == 0) {
            Thread.onSpinWait();
        }
        assertThat(number(IMPORTS, id)).isEqualTo(1);
    }

    private long number(String query, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
