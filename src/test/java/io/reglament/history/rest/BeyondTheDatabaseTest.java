package io.reglament.history.rest;

import static io.reglament.access.TestKeys.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database cannot keep is the caller's fault, and never 500. */
@QuarkusTest
class BeyondTheDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/violations, from, -999999999-01-01T00:00:00Z",
        "/v1/violations, to, +999999999-12-31T23:59:59Z",
        "/v1/violations, asKnownAt, +300000-01-01T00:00:00Z",
        "/v1/violations, from, 0000-01-01T00:00:00Z",
        "/v1/violations, from, -4800-01-01T00:00:00Z",
        "/v1/decisions, from, -999999999-01-01T00:00:00Z",
        "/v1/decisions, to, +999999999-12-31T23:59:59Z",
        "/v1/decisions, to, +10000-01-01T00:00:00Z"
    })
    void aTimeThatCannotBeKeptIsRefused(String path, String parameter, String value) {
        as("auditor")
                .queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/" + parameter))
                .body("errors[0].code", equalTo("OUT_OF_BOUNDS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807.0.x",
                "-31557014167219200.0.x",
                "31556889864403199.999999999.x",
                "9000000000000.0.x",
                "-210866803200000.0.x",
                "1.2147483648.x",
                "1.1.\u0000",
                "..",
                "1.1",
                "1.1.no-key-of-either"
            })
    void aForgedCursorIsRefused(String forged) {
        for (String path : new String[] {"/v1/violations", "/v1/decisions"}) {
            as("auditor")
                    .queryParam(
                            "cursor",
                            Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(forged.getBytes(StandardCharsets.UTF_8)))
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.K|", "253402000000.0.K|", "1.-5.K|"})
    void aForgedCursorThatCouldBeOneHarmsNothing(String forged) {
        as("auditor")
                .queryParam(
                        "cursor",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8)))
                .get("/v1/violations")
                .then()
                .statusCode(200);
    }
}
