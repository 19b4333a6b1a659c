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
import org.eclipse.microprofile.config.ConfigProvider;

/** One key of each role for the tests of a JVM, made through the API: each but those of a CRM by a person of its own. */
public final class TestKeys {
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

    /** A new key of a client: of a CRM, or of a person of the same name who makes it for himself. */
    public static String make(String client, String role) {
        RequestSpecification maker = role.equals("crm")
                ? with(admin())
                : TestPersons.signedIn(client, role).changing();
        return maker.contentType(ContentType.JSON)
                .body(Map.of("client", client, "role", role))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** The folder of the service that is tested. */
    public static Path data() {
        return Path.of(ConfigProvider.getConfig().getValue("reglament.data", String.class));
    }

    private static String admin() {
        try {
            return Files.readString(data().resolve("admin.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
