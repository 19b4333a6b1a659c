package io.reglament.regulation.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.TestVersions;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegulationResourceTest {
    private static final String TABLE = "/v1/regulations/SR-1.0/tables/first-contact-deadline";

    @Inject
    Regulations regulations;

    @Test
    void theShippedVersionIsThere() {
        as("crm")
                .get("/v1/regulations")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("SALES-REG"))
                .body("items[0].version", equalTo("SR-1.0"))
                .body("items[0].effectiveFrom", equalTo("2026-01-12T00:00:00+03:00"))
                .body("items[0].contentHash", startsWith("sha256:"))
                .body("items[0].imported", equalTo(false));
        as("editor")
                .get("/v1/regulations/SR-1.0")
                .then()
                .statusCode(200)
                .body("ruleModes.'R-FC-02'", equalTo("MANDATORY"));
    }

    @Test
    void aTableIsAGridWhoseRowsSayWhereTheyComeFrom() {
        as("crm")
                .get("/v1/regulations/SR-1.0/tables")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("first-contact-deadline"));
        as("crm")
                .get(TABLE)
                .then()
                .statusCode(200)
                .body("hitPolicy", equalTo("FIRST"))
                .body("rows.id", hasItem("FCD-05"))
                .body("rows.find { it.id == 'FCD-05' }.outputs.limit", equalTo("5"));
    }

    @Test
    void theSamePathGivesTheFileThatWasApproved() {
        byte[] dmn = as("crm")
                .accept("application/dmn+xml")
                .get(TABLE)
                .then()
                .statusCode(200)
                .contentType(equalTo("application/dmn+xml;charset=UTF-8"))
                .extract()
                .asByteArray();
        assertThat(dmn).isEqualTo(Bundle.shipped().dmn("first-contact-deadline").orElseThrow());
    }

    @Test
    void whatIsNotThereIs404() {
        as("crm").get("/v1/regulations/SR-9").then().statusCode(404);
        as("crm").get("/v1/regulations/SR-1.0/tables/none").then().statusCode(404);
        as("admin").get("/v1/regulations/SR-9/bundle").then().statusCode(404);
        as("crm").accept("text/csv").get(TABLE).then().statusCode(406);
    }

    @Test
    void aBundleGoesOutAsItCame() {
        byte[] zip = as("admin")
                .get("/v1/regulations/SR-1.0/bundle")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(zip).isEqualTo(Bundle.shipped().zip());
        take(zip).then().statusCode(200).body("version", equalTo("SR-1.0"));
    }

    @Test
    void anImportedVersionBindsFromItsEffectiveInstantOn() {
        take(TestVersions.shippedAs("SR-2.0", "2031-01-01T00:00:00+03:00").zip())
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/regulations/SR-2.0"))
                .body("imported", equalTo(true));
        assertThat(inForce("2030-12-31T20:59:59Z")).isEqualTo("SR-1.2");
        assertThat(inForce("2030-12-31T21:00:00Z")).isEqualTo("SR-2.0");
        take(TestVersions.shippedAs("SR-2.0", "2031-02-01T00:00:00+03:00").zip())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:version-taken"));
        take(TestVersions.shippedAs("SR-2.1", "2031-01-01T00:00:00+03:00").zip())
                .then()
                .statusCode(409);
    }

    @Test
    void aBundleThatIsNoLawIsRefusedWithItsFaults() {
        byte[] zip = Bundle.shipped().zip();
        take("no zip".getBytes(StandardCharsets.US_ASCII)).then().statusCode(422);
        take(Arrays.copyOf(zip, zip.length / 2)).then().statusCode(422).body("errors[0].code", equalTo("NOT_LAW"));
        Bundle early = TestVersions.shippedAs("SR-0.9", "2020-01-01T00:00:00+03:00");
        take(early.zip()).then().statusCode(422).body("errors.detail", hasItem("effectiveFrom: is before approvedAt"));
    }

    private static Response take(byte[] zip) {
        return as("admin").contentType("application/zip").body(zip).post("/v1/regulations/import");
    }

    private String inForce(String instant) {
        return regulations
                .versions()
                .inForce(Instant.parse(instant))
                .orElseThrow()
                .version();
    }
}
