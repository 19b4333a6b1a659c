package io.reglament.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleKeysTest {

    /** Keys that could not be read again since the database went away. */
    private static final class OldKeys implements Keys {
        private final Keyring ring = new Keyring(List.of(), Instant.EPOCH);

        @Override
        public Issue issue(String client, Role role, @Nullable Instant expiresAt, String issuedBy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Revocation revoke(String keyId, String revokedBy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ApiKey> all() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ApiKey> admit(String token) {
            return ring.admit(token, Instant.EPOCH.plusSeconds(3_600));
        }
    }

    @Test
    void whileNobodyCanBeToldFromAnybodyTheAnswerIs503AndNot401() {
        QuarkusMock.installMockForType(new OldKeys(), Keys.class);
        given().header("Authorization", "Bearer " + TestKeys.of("admin"))
                .get("/v1/keys")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:reglament:problem:unavailable"));
    }
}
