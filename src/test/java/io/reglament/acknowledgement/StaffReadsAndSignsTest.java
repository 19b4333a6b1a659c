package io.reglament.acknowledgement;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.access.TestPersons;
import io.reglament.database.DatabaseAccess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each for himself, reading before signing, and never taken back. */
@QuarkusTest
class StaffReadsAndSignsTest {
    private String account = "";
    private TestPersons person = new TestPersons("", "", "");

    @BeforeEach
    void anEmployee() {
        account = "reader-" + Long.toHexString(System.nanoTime());
        person = TestPersons.signedIn(account, "employee");
    }

    private ValidatableResponse mark(String version, String mark) {
        return person.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("version", version, "mark", mark))
                .post("/v1/acknowledgements")
                .then();
    }

    private void inTheDirectory(String id) {
        as("admin")
                .contentType("text/csv")
                .body(("id;name;account\n" + id + ";Читатель;" + account).getBytes(UTF_8))
                .put("/v1/persons")
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasReadMaySignAndAManagersFactsAreTakenFromThere() {
        String id = "M-" + account;
        inTheDirectory(id);
        person.reading().get("/v1/acknowledgements").then().body("items.version", hasItem("SR-1.0"));
        mark("SR-1.0", "SIGNED").statusCode(409).body("type", equalTo("urn:reglament:problem:not-read"));
        mark("SR-1.0", "READ").statusCode(201).body("readAt", notNullValue()).body("signedAt", nullValue());
        mark("SR-1.0", "SIGNED").statusCode(201).body("signedAt", notNullValue());
        mark("SR-1.0", "SIGNED").statusCode(200);

        as("crm")
                .get("/v1/persons/" + id + "/acknowledgements")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].version", equalTo("SR-1.0"))
                .body("items[0].signedAt", notNullValue());
        as("auditor")
                .get("/v1/regulations/SR-1.0/acknowledgements?limit=500")
                .then()
                .statusCode(200)
                .body("signed", greaterThanOrEqualTo(1))
                .body("items.find { it.personId == '" + id + "' }.name", equalTo("Читатель"))
                .body("items.find { it.personId == '" + id + "' }.signedAt", notNullValue());
        as("auditor")
                .get("/v1/regulations/SR-1.2/acknowledgements?limit=500")
                .then()
                .body("items.find { it.personId == '" + id + "' }.readAt", nullValue());
    }

    @Test
    void onlyALawIsReadAndOnlyByWhoeverIsThere() {
        mark("SR-9.9", "READ").statusCode(400).body("errors[0].allowed", hasItem("SR-1.0"));
        mark("SR-1.0", "SEEN").statusCode(400).body("errors[0].pointer", equalTo("/mark"));
        as("crm")
                .contentType(ContentType.JSON)
                .body(Map.of("version", "SR-1.0", "mark", "READ"))
                .post("/v1/acknowledgements")
                .then()
                .statusCode(403);
        as("auditor").get("/v1/persons/nobody/acknowledgements").then().statusCode(404);
        as("auditor").get("/v1/regulations/SR-9.9/acknowledgements").then().statusCode(404);
    }

    @Test
    void noKeySignsForAnybody() {
        String key = person.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("client", "program-of-" + account, "role", "employee"))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        with(key)
                .contentType(ContentType.JSON)
                .body(Map.of("version", "SR-1.0", "mark", "READ"))
                .post("/v1/acknowledgements")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:reglament:problem:in-person"));
        with(key).get("/v1/acknowledgements").then().statusCode(200);
    }

    @Test
    void whoIsErasedLeavesHisSignatureToHisAccountAlone() {
        String id = "M-" + account;
        inTheDirectory(id);
        mark("SR-1.0", "READ").statusCode(201);
        as("admin").delete("/v1/persons/" + id).then().statusCode(204);

        as("auditor").get("/v1/persons/" + id + "/acknowledgements").then().statusCode(404);
        as("auditor")
                .get("/v1/regulations/SR-1.0/acknowledgements?limit=500")
                .then()
                .body("items.find { it.personId == '" + id + "' }", nullValue());
        person.reading().get("/v1/acknowledgements").then().body("items[0].readAt", notNullValue());
    }

    @Test
    void theDatabaseKeepsMarksAndTheirOrder() throws SQLException {
        mark("SR-1.0", "READ").statusCode(201);
        DatabaseAccess access = TestDatabase.access();
        try (Connection database = DriverManager.getConnection(
                        access.jdbcUrl(),
                        access.service().role(),
                        access.service().password());
                Statement statement = database.createStatement()) {
            for (String change : new String[] {
                "UPDATE reglament.acknowledgement SET marked_at = now()",
                "DELETE FROM reglament.acknowledgement",
                "INSERT INTO reglament.acknowledgement VALUES ('nobody', 'SR-1.0', 'sha256:0', 'SIGNED', now())"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .satisfies(refused -> assertThat(((SQLException) refused).getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }
}
