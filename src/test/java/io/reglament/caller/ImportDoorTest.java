package io.reglament.caller;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.TestVersions;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much of a bundle is taken off the wire, and how many at once. */
@QuarkusTest
@Timeout(120)
class ImportDoorTest {
    private static final String IMPORT = "POST /v1/regulations/import";
    private static final String ZIP = "Content-Type: application/zip";
    private static final int MOST = 8 << 20;
    private static final byte[] NO_ZIP = {1, 2, 3};

    @Inject
    DataSource database;

    @Test
    void aBundleOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        try (Wire wire = new Wire()) {
            String answer = wire.head(IMPORT, TestKeys.of("admin"), ZIP, "Content-Length: " + (MOST + 1))
                    .readToTheEnd();

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "urn:reglament:problem:too-large", String.valueOf(MOST));
        }
    }

    @Test
    void aWorkbookOverItsLimitToo() throws IOException {
        try (Wire wire = new Wire()) {
            String answer = wire.head(
                            "POST /v1/drafts/1/tables/contact-limit/upload",
                            TestKeys.of("admin"),
                            "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "Content-Length: " + ((4 << 20) + 1))
                    .readToTheEnd();

            assertThat(answer).startsWith("HTTP/1.1 413").contains(String.valueOf(4 << 20));
        }
    }

    @Test
    void aBundleOfUnknownLengthIsCutOffAtTheLimit() throws IOException {
        try (Wire wire = new Wire()) {
            wire.head(IMPORT, TestKeys.of("admin"), ZIP, "Transfer-Encoding: chunked");
            byte[] piece = ("10000\r\n" + "x".repeat(1 << 16) + "\r\n").getBytes(UTF_8);

            long sent = wire.sendOverAndOver(piece, 32L * MOST);

            assertThat(sent).isLessThan(32L * MOST);
        }
    }

    @Test
    void aBundleOfJustTheLimitIsRead() {
        with(TestKeys.of("admin"))
                .contentType("application/zip")
                .body(new byte[MOST])
                .post("/v1/regulations/import")
                .then()
                .statusCode(422);
    }

    /** The law is held fast, so that the two imports wait within the door. */
    @Test
    void aThirdImportAtOnceIsRefusedAndTheTwoOthersGoOn() throws SQLException {
        List<CompletableFuture<Integer>> two;
        Response third;
        try (Connection holder = database.getConnection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("SELECT pg_advisory_xact_lock(hashtext('reglament.regulation'))");
            two = List.of(imported("SR-82.0", "2052-01-01"), imported("SR-83.0", "2053-01-01"));
            third = sent(NO_ZIP);
            while (third.statusCode() != 503 && two.stream().noneMatch(CompletableFuture::isDone)) {
                third = sent(NO_ZIP);
            }
            holder.rollback();
        }

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.header("Retry-After")).isEqualTo("1");
        assertThat(third.contentType()).startsWith("application/problem+json");
        assertThat(two).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(sent(NO_ZIP).statusCode()).as("the door is open again").isEqualTo(422);
        for (String version : List.of("SR-82.0", "SR-83.0")) {
            as("admin")
                    .contentType("application/json")
                    .body("{\"reason\":\"Tried\"}")
                    .post("/v1/regulations/" + version + "/withdraw")
                    .then()
                    .statusCode(200);
        }
    }

    private static CompletableFuture<Integer> imported(String version, String day) {
        byte[] zip = TestVersions.shippedAs(version, day + "T00:00:00+03:00").zip();
        return CompletableFuture.supplyAsync(() -> sent(zip).statusCode());
    }

    private static Response sent(byte[] zip) {
        return as("admin").contentType("application/zip").body(zip).post("/v1/regulations/import");
    }
}
