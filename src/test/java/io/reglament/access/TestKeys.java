package io.reglament.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One key of each role for the tests of a JVM, made through the API with the administrator's key of the first start. */
public final class TestKeys {
    private static final Path ADMIN_KEY = Path.of("target/test-data/admin.key");
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private TestKeys() {}

    /** A request as the test client of a role, such as {@code crm}. */
    public static RequestSpecification as(String role) {
        return with(of(role));
    }

    /** A request with a token. */
    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** The token of the test client of a role. */
    public static String of(String role) {
        return role.equals("admin") ? admin() : KEYS.computeIfAbsent(admin() + role, k -> make("test-" + role, role));
    }

    /** A new key of a client. */
    public static String make(String client, String role) {
        return with(admin())
                .contentType(ContentType.JSON)
                .body(Map.of("client", client, "role", role))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static String admin() {
        try {
            return Files.readString(ADMIN_KEY).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
