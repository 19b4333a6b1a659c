package io.reglament.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an earlier build took in and decided is here under this one: the same law, and the same answers (decided 77). */
@QuarkusTest
@TestProfile(EarlierDatabase.class)
class AnEarlierDatabaseStartsDecidesAndReplaysTest {
    private static @Nullable String crm;
    private static @Nullable String auditor;

    /** A client has at most two live keys, so those of the first test serve the next. */
    @BeforeEach
    void keys() throws IOException {
        if (crm == null) {
            crm = token("crm");
            auditor = token("auditor");
        }
    }

    @Test
    void theImportedVersionIsLawThoughItsNameAndDiagramWouldBeRefusedNow() {
        TestKeys.with(Objects.requireNonNull(auditor))
                .get("/v1/regulations")
                .then()
                .statusCode(200)
                .body("items.version", contains("SR-1.0", "Summer 2026", "SR-1.2"));
        TestKeys.with(Objects.requireNonNull(crm))
                .contentType("application/json")
                .body("""
                        {"evaluationTime":"2026-06-09T12:00:00+03:00","knowledgeTime":"2026-06-09T12:00:00+03:00",
                         "deal":{"dealId":"NEW-1","status":"OPEN"}}
                        """)
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .body("regulations.version", contains("Summer 2026"));
    }

    /** Rules are of the build and may answer otherwise; the versions are those of then. */
    @Test
    void theDecisionsOfThenReplayUnderTheirVersions() {
        for (String requestId : List.of("OLD-2026-04-06", "OLD-2026-06-08")) {
            String id = TestKeys.with(Objects.requireNonNull(auditor))
                    .get("/v1/decisions?dealId=" + requestId)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].decisionId");
            List<String> pointers = TestKeys.with(Objects.requireNonNull(auditor))
                    .post("/v1/decisions/" + id + "/replay")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("differences.pointer");
            assertThat(pointers)
                    .noneMatch(pointer -> pointer.startsWith("/regulations") || pointer.endsWith("/version"));
        }
    }

    private static String token(String role) throws IOException {
        return TestKeys.with(EarlierDatabase.administrator())
                .contentType("application/json")
                .body(Map.of("client", "upgrade-" + role, "role", role))
                .post("/v1/keys")
                .then()
                .extract()
                .path("key");
    }
}
