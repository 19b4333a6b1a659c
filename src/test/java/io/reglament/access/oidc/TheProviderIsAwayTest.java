package io.reglament.access.oidc;

import static io.reglament.access.TestKeys.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the company's provider cannot be reached, the service starts and whoever needs no provider gets in. */
@QuarkusTest
@TestProfile(TheProviderIsAwayTest.WithoutProvider.class)
class TheProviderIsAwayTest {
    /** Nothing listens at the provider's address. */
    public static final class WithoutProvider extends OwnService {
        public WithoutProvider() {
            super("no-provider");
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "reglament.oidc.enabled", "true",
                    "reglament.oidc.issuer", "http://127.0.0.1:1/realms/firm",
                    "reglament.oidc.secret", "a secret of at least thirty-two signs");
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/session/provider,", "/v1/drafts, Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJraW0ifQ.AAAA"})
    void whoNeedsItIsToldThatItIsAwayAndToComeAgain(String path, String authorization) {
        given().redirects()
                .follow(false)
                .headers(authorization == null ? Map.of() : Map.of("Authorization", authorization))
                .get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:reglament:problem:unavailable"))
                .body("detail", containsString("provider"));
    }

    @Test
    void keysAndPasswordsWorkAllTheSame() {
        as("admin").get("/v1/accounts").then().statusCode(200);
        String password = as("admin")
                .contentType(ContentType.JSON)
                .body("{\"account\": \"ann\", \"roles\": [\"editor\"]}")
                .post("/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("password");
        given().contentType(ContentType.JSON)
                .body(Map.of("account", "ann", "password", password))
                .post("/v1/session")
                .then()
                .statusCode(201);
    }
}
