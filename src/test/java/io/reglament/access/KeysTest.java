package io.reglament.access;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.make;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {
    private static final String ROWS = "SELECT string_agg(k::text || c::text, E'\\n') FROM reglament.access_key k"
            + " JOIN reglament.access_client c ON c.name = k.client";

    @Test
    void theFirstStartLeavesTheAdministratorsKeyInAFileForTheOwnerOnly() throws IOException {
        Path file = Path.of("target/test-data/admin.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("sr_[0-9a-f]{16}_[0-9a-f]{64}\n");
        as("admin").get("/v1/keys").then().statusCode(200);
    }

    @Test
    void aNewKeyIsToldOnceAndOpensWhatItsRoleMay() {
        ValidatableResponse made =
                issue("{\"client\": \"crm-one\", \"role\": \"crm\"}").statusCode(201);
        made.body("client", equalTo("crm-one"))
                .body("role", equalTo("crm"))
                .body("expiresAt", nullValue())
                .body("key", matchesPattern("sr_[0-9a-f]{16}_[0-9a-f]{64}"));
        String keyId = made.extract().path("keyId");
        made.header("Location", matchesPattern(".*/v1/keys/" + keyId));
        String key = made.extract().path("key");
        with(key).get("/v1/violations").then().statusCode(403);
        String list = as("admin")
                .get("/v1/keys")
                .then()
                .statusCode(200)
                .body("items.keyId", hasItem(keyId))
                .extract()
                .asString();
        assertThat(list).doesNotContain(key.substring(20));
    }

    @Test
    void noSecretIsStored() throws SQLException {
        String key = make("crm-secret", "crm");
        String rows = allRows();
        assertThat(rows).contains("crm-secret").contains(key.split("_")[1]).doesNotContain(key.split("_")[2]);
    }

    @Test
    void aRevokedKeyOpensNothingFromThenOn() {
        String key = make("crm-revoked", "crm");
        String keyId = key.split("_")[1];
        with(key).get("/v1/violations").then().statusCode(403);
        as("admin").delete("/v1/keys/" + keyId).then().statusCode(204);
        with(key).get("/v1/violations").then().statusCode(401);
        as("admin").delete("/v1/keys/" + keyId).then().statusCode(404);
    }

    @Test
    void aClientHasTwoLiveKeysAtMostSoThatItCanChangeThem() {
        String first = make("crm-rotates", "crm");
        make("crm-rotates", "crm");
        issue("{\"client\": \"crm-rotates\", \"role\": \"crm\"}").statusCode(409);
        as("admin").delete("/v1/keys/" + first.split("_")[1]).then().statusCode(204);
        issue("{\"client\": \"crm-rotates\", \"role\": \"crm\"}").statusCode(201);
    }

    @Test
    void aClientHasOneRole() {
        make("crm-faithful", "crm");
        issue("{\"client\": \"crm-faithful\", \"role\": \"admin\"}")
                .statusCode(409)
                .body("detail", equalTo("Client 'crm-faithful' has the role crm; a client has one role."));
    }

    @Test
    void theLastKeyOfAnAdministratorStays() {
        String admin = TestKeys.of("admin");
        as("admin").delete("/v1/keys/" + admin.split("_")[1]).then().statusCode(409);
        as("admin").get("/v1/keys").then().statusCode(200);
    }

    @Test
    void everythingWrongWithAWishIsToldAtOnce() {
        issue("{\"client\": \"no spaces\", \"role\": \"boss\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/client", "/role")))
                .body(
                        "errors[1].allowed",
                        equalTo(List.of("crm", "employee", "editor", "approver", "auditor", "admin")));
        issue("{\"clint\": \"typo\", \"role\": \"crm\"}")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/client", "/clint")))
                .body("errors.code", equalTo(List.of("MISSING", "UNKNOWN_FIELD")));
        issue("{\"client\": \"late\", \"role\": \"crm\", \"expiresAt\": \"2020-01-01T00:00:00Z\"}")
                .statusCode(422);
        as("admin").get("/v1/keys").then().body("items.client", not(hasItem("late")));
    }

    private static ValidatableResponse issue(String body) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/keys")
                .then();
    }

    private static String allRows() throws SQLException {
        DatabaseAccess.Login owner = TestDatabase.access().owner();
        try (Connection connection =
                        DriverManager.getConnection(TestDatabase.access().jdbcUrl(), owner.role(), owner.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROWS)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
