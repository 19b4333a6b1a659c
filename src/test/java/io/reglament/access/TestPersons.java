package io.reglament.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** A person of the tests, who has signed in with a password of his own. */
public record TestPersons(String account, String cookie, String csrf) {
    private static final String COOKIE = "__Host-reglament";
    private static final String PASSWORD = "пять зелёных слонов, %s";

    /** The person of this name with these roles; one of an earlier run of the tests gets another password. */
    public static TestPersons signedIn(String account, String... roles) {
        String oneTime = oneTimePassword(account, List.of(roles));
        TestPersons first = signIn(account, oneTime);
        return first.changed(oneTime, PASSWORD.formatted(Integer.toHexString(account.hashCode())));
    }

    /** With a password that is known. */
    public static TestPersons signIn(String account, String password) {
        return of(
                account,
                given().contentType(ContentType.JSON)
                        .body(Map.of("account", account, "password", password))
                        .post("/v1/session"),
                201);
    }

    /** The account as an administrator makes it, or gives it another password. */
    public static String oneTimePassword(String account, List<String> roles) {
        Response made = TestKeys.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "roles", roles))
                .post("/v1/accounts");
        if (made.statusCode() == 409) {
            TestKeys.as("admin")
                    .contentType(ContentType.JSON)
                    .body(Map.of("roles", roles))
                    .put("/v1/accounts/" + account + "/roles")
                    .then()
                    .statusCode(200);
            made = TestKeys.as("admin").post("/v1/accounts/" + account + "/password");
        }
        return made.path("password");
    }

    public TestPersons changed(String oldPassword, String newPassword) {
        return of(
                account,
                changing()
                        .contentType(ContentType.JSON)
                        .body(Map.of("oldPassword", oldPassword, "newPassword", newPassword))
                        .put("/v1/session/password"),
                200);
    }

    /** A request that reads. */
    public RequestSpecification reading() {
        return given().cookie(COOKIE, cookie);
    }

    /** A request that changes something. */
    public RequestSpecification changing() {
        return reading().header("X-CSRF-Token", csrf);
    }

    private static TestPersons of(String account, Response opened, int status) {
        opened.then().statusCode(status);
        return new TestPersons(account, opened.cookie(COOKIE), opened.path("csrfToken"));
    }
}
