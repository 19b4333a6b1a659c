package io.reglament.access;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons sign in, do what their roles allow, and are gone when they are told to go. */
@QuarkusTest
class SessionsTest {
    private static final String PASSWORD = "семь синих черепах";

    private static String name(String what) {
        return what + "-" + Long.toHexString(System.nanoTime());
    }

    private static Response signIn(String account, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", password))
                .post("/v1/session");
    }

    @Test
    void theFirstStartLeavesAOneTimePasswordForTheOwnerOnly() throws IOException {
        java.nio.file.Path file = TestKeys.data().resolve("admin.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        signIn("admin", Files.readString(file).strip())
                .then()
                .statusCode(201)
                .body("mustChange", equalTo(true))
                .body("roles", equalTo(List.of("admin")));
    }

    @Test
    void aOneTimePasswordOpensNothingButItsOwnChange() {
        String account = name("kim");
        String oneTime = TestPersons.oneTimePassword(account, List.of("editor", "auditor"));
        TestPersons kim = TestPersons.signIn(account, oneTime);

        for (String path : List.of("/v1/regulations", "/v1/drafts", "/v1/calendars")) {
            kim.reading()
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:reglament:problem:password-to-change"));
        }
        TestPersons changed = kim.changed(oneTime, PASSWORD);
        changed.reading().get("/v1/drafts").then().statusCode(200);
        changed.reading().get("/v1/violations").then().statusCode(200);
        changed.reading().get("/v1/accounts").then().statusCode(403);
        kim.reading().get("/v1/drafts").then().statusCode(401);
        signIn(account, oneTime).then().statusCode(401);
        signIn(account, PASSWORD).then().statusCode(201).body("mustChange", equalTo(false));
    }

    @Test
    void theCookieGoesToThisHostAloneAndNoScriptReadsIt() {
        String account = name("lee");
        Response opened = signIn(account, TestPersons.oneTimePassword(account, List.of("employee")));
        opened.then()
                .statusCode(201)
                .header("Set-Cookie", matchesPattern("__Host-reglament=[0-9a-f]{64};.*"))
                .header("Set-Cookie", containsString("Path=/"))
                .header("Set-Cookie", containsString("Secure"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", not(containsString("Domain")))
                .header("Cache-Control", containsString("no-store"));
        assertThat(opened.asString()).doesNotContain(opened.cookie("__Host-reglament"));
    }

    @Test
    void aWrongPasswordAndNobodyAreAnsweredAlikeAndWhoGuessesWaits() {
        String account = name("ann");
        TestPersons.oneTimePassword(account, List.of("editor"));
        String wrong = signIn(account, "not the password")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String nobody = signIn(name("nobody"), "not the password")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertThat(wrong).isEqualTo(nobody);

        for (int i = 0; i < 4; i++) {
            signIn(account, "guess " + i).then().statusCode(401);
        }
        signIn(account, "guess 5").then().statusCode(429).header("Retry-After", matchesPattern("[1-9]"));
    }

    @ParameterizedTest
    @CsvSource({
        "short, 12 to 200",
        "'aaaaaaaaaaaa', first that are guessed",
        "'Password1234', first that are guessed",
        "'Пароль123456', first that are guessed",
    })
    void aPasswordThatIsGuessedFirstIsNotTaken(String password, String why) {
        String account = name("eva");
        String oneTime = TestPersons.oneTimePassword(account, List.of("editor"));
        TestPersons.signIn(account, oneTime)
                .changing()
                .contentType(ContentType.JSON)
                .body(Map.of("oldPassword", oneTime, "newPassword", password))
                .put("/v1/session/password")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/newPassword"))
                .body("errors[0].detail", containsString(why));
    }

    @Test
    void onlyAPageOfOursChangesAnything() {
        TestPersons max = TestPersons.signedIn(name("max"), "editor");
        Map<String, String> draft = Map.of("name", "Проба", "baseVersion", "SR-1.0");

        max.reading()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/v1/drafts")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:reglament:problem:no-page-proof"));
        max.reading()
                .header("X-CSRF-Token", "0".repeat(64))
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/v1/drafts")
                .then()
                .statusCode(403);
        max.changing()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .body("draft.createdBy", equalTo(max.account()));
        max.reading().get("/v1/session").then().body("csrfToken", equalTo(max.csrf()));
    }

    @Test
    void whoSignsOutIsOut() {
        TestPersons leo = TestPersons.signedIn(name("leo"), "auditor");
        leo.changing().delete("/v1/session").then().statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        leo.reading().get("/v1/violations").then().statusCode(401);
    }

    @Test
    void whoLeavesIsOutWithHisSessionsAndKeysAndHisNameIsNotGivenAgain() {
        String account = name("old");
        TestPersons old = TestPersons.signedIn(account, "editor", "auditor");
        String key = old.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("client", account, "role", "editor"))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .body("actsFor", equalTo(account))
                .extract()
                .path("key");
        with(key).get("/v1/drafts").then().statusCode(200);
        as("admin").get("/v1/accounts/sessions").then().body("items.account", hasItem(account));

        as("admin").delete("/v1/accounts/" + account).then().statusCode(204);

        old.reading().get("/v1/drafts").then().statusCode(401);
        with(key).get("/v1/drafts").then().statusCode(401);
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "roles", List.of("editor")))
                .post("/v1/accounts")
                .then()
                .statusCode(409);
        as("admin").delete("/v1/accounts/" + account).then().statusCode(404);
        as("admin").delete("/v1/accounts/admin").then().statusCode(409);
    }

    @Test
    void aKeyGoesWithTheRoleOfItsPerson() {
        String account = name("two");
        TestPersons two = TestPersons.signedIn(account, "editor", "approver");
        two.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("client", account + "-admin", "role", "admin"))
                .post("/v1/keys")
                .then()
                .statusCode(403);
        String key = two.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("client", account, "role", "approver"))
                .post("/v1/keys")
                .path("key");
        two.reading().get("/v1/keys").then().body("items.actsFor.unique()", equalTo(List.of(account)));
        TestPersons.signedIn(name("other"), "approver")
                .changing()
                .contentType(ContentType.JSON)
                .body(Map.of("client", account, "role", "approver"))
                .post("/v1/keys")
                .then()
                .statusCode(409);
        with(key).get("/v1/drafts").then().statusCode(200);

        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("roles", List.of("editor")))
                .put("/v1/accounts/" + account + "/roles")
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("editor")));
        with(key).get("/v1/drafts").then().statusCode(401);
    }

    @Test
    void anAdministratorMakesKeysOfEveryRoleForPrograms() {
        String key = as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("client", name("prometheus"), "role", "auditor"))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .body("actsFor", equalTo("admin"))
                .extract()
                .path("key");
        with(key).get("/v1/violations").then().statusCode(200);
    }

    @Test
    void anEmployeeReadsTheLawAndProposesAndSeesNoOthersDraft() {
        TestPersons emp = TestPersons.signedIn(name("emp"), "employee");
        emp.reading().get("/v1/regulations/SR-1.0/tables/contact-limit").then().statusCode(200);
        emp.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Мой", "baseVersion", "SR-1.0", "kind", "DRAFT"))
                .post("/v1/drafts")
                .then()
                .statusCode(403);
        int own = emp.changing()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Моё предложение", "baseVersion", "SR-1.0"))
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .body("draft.kind", equalTo("PROPOSAL"))
                .extract()
                .path("draft.id");
        int others = as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Чужой", "baseVersion", "SR-1.0"))
                .post("/v1/drafts")
                .path("draft.id");

        emp.reading().get("/v1/drafts").then().body("items.id", equalTo(List.of(own)));
        emp.reading().get("/v1/drafts/" + others).then().statusCode(404);
        emp.changing()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/drafts/" + own + "/submit")
                .then()
                .statusCode(403);
        as("editor").get("/v1/drafts/" + own).then().statusCode(200);
    }

    @Test
    void everythingWrongWithAnAccountIsToldAtOnce() {
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("account", "no spaces", "roles", List.of("boss", "crm")))
                .post("/v1/accounts")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/account", "/roles/0", "/roles/1")))
                .body("errors[1].allowed", equalTo(List.of("employee", "editor", "approver", "auditor", "admin")));
    }
}
