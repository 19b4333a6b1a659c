package io.reglament.access.oidc;

import static io.reglament.access.TestKeys.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.reglament.OwnService;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The company's provider says who somebody is; the accounts here say what he may do. */
@QuarkusTest
@TestProfile(SignInAtTheProviderTest.WithProvider.class)
class SignInAtTheProviderTest {
    /** The provider of the tests signs in whoever asks, as alice. */
    public static final class WithProvider extends OwnService {
        public WithProvider() {
            super("provider");
        }

        @Override
        protected List<TestResourceEntry> others() {
            return List.of(new TestResourceEntry(OidcWiremockTestResource.class));
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "reglament.oidc.enabled", "true",
                    "reglament.oidc.issuer", "${keycloak.url}/realms/quarkus/",
                    "reglament.oidc.secret", "a secret of at least thirty-two signs",
                    "reglament.oidc.audience", "https://server.example.com",
                    "quarkus.oidc.console.token.audience", "https://id.server.example.com",
                    // The browser of these tests sends no such cookie over http, not even to the loopback.
                    "quarkus.oidc.console.authentication.cookie-force-secure", "false");
        }
    }

    private static ValidatableResponse account(String account, String subject, String... roles) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "subject", subject, "roles", List.of(roles)))
                .post("/v1/accounts")
                .then();
    }

    private static Response withToken(String subject, String path) {
        return given().header(
                        "Authorization",
                        "Bearer " + OidcWiremockTestResource.getAccessToken(subject, Set.of("admin", "auditor")))
                .get(path);
    }

    @Test
    void aTokenOfTheProviderIsThePersonOfItsAccountWithTheRolesThatItHasHere() {
        withToken("kim@firm.example", "/v1/drafts").then().statusCode(403);
        account("kim", "kim@firm.example", "editor")
                .statusCode(201)
                .body("account", equalTo("kim"))
                .body("password", nullValue());

        withToken("kim@firm.example", "/v1/drafts").then().statusCode(200);
        withToken("kim@firm.example", "/v1/accounts").then().statusCode(403);
        withToken("somebody", "/v1/drafts").then().statusCode(403);

        int draft = given().header(
                        "Authorization",
                        "Bearer " + OidcWiremockTestResource.getAccessToken("kim@firm.example", Set.of()))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Категория C", "baseVersion", "SR-1.0"))
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("draft.id");
        as("auditor").get("/v1/drafts/" + draft).then().body("draft.createdBy", equalTo("kim"));

        as("admin").delete("/v1/accounts/kim").then().statusCode(204);
        withToken("kim@firm.example", "/v1/drafts").then().statusCode(403);
    }

    @Test
    void anAccountHasOneWayIn() {
        account("lee", "lee@firm.example", "auditor").statusCode(201);

        account("lee2", "lee@firm.example", "admin").statusCode(409);
        account("lee", "another", "admin").statusCode(409);
        as("admin").post("/v1/accounts/lee/password").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("account", "lee", "password", "five green elephants"))
                .post("/v1/session")
                .then()
                .statusCode(401);
        withToken("admin", "/v1/accounts")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:reglament:problem:role-may-not"));
    }

    @Test
    void aTokenOfSomebodyElseIsNone() {
        account("mia", "mia@firm.example", "admin").statusCode(201);
        String good = OidcWiremockTestResource.getAccessToken("mia@firm.example", Set.of());
        String[] parts = good.split("\\.");

        for (String bad : List.of(
                parts[0] + "." + parts[1] + ".AAAA",
                "eyJhbGciOiJub25lIn0." + parts[1] + ".",
                "not-a-token",
                OidcWiremockTestResource.generateJwtToken(
                        "mia@firm.example", Set.of(), "mia", "Bearer", Set.of("https://another.example")))) {
            given().header("Authorization", "Bearer " + bad)
                    .get("/v1/accounts")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        given().header("Authorization", "Bearer " + good)
                .get("/v1/accounts")
                .then()
                .statusCode(200);
    }

    /** As a browser goes: to the provider, and back with a code. */
    private static Response signIn(CookieFilter browser) {
        Response sent = visit(browser, "/v1/session/provider");
        sent.then().statusCode(302).header("Location", containsString("code_challenge_method=S256"));
        String login = sent.header("Location").replaceFirst("/auth/realms/quarkus/?\\?", "/login?");
        Response back = visit(browser, login);
        back.then().statusCode(302);
        Response restored = visit(browser, back.header("Location"));
        return restored.statusCode() == 302 && restored.header("Location").endsWith("/v1/session/provider")
                ? visit(browser, restored.header("Location"))
                : restored;
    }

    private static Response visit(CookieFilter browser, String address) {
        URI uri = URI.create(address);
        return given().filter(browser)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(uri.toString());
    }

    @Test
    void aCodeThatNobodyAskedForOpensNothing() {
        for (String back : List.of("?state=x&code=y", "?error=access_denied&state=x", "?code=y")) {
            Response answer = visit(new CookieFilter(), "/v1/session/provider" + back);
            assertThat(answer.statusCode()).as(back + ": " + answer.asString()).isIn(302, 401);
            assertThat(answer.cookie("__Host-reglament")).isNull();
        }
        given().get("/v1/session/ways").then().statusCode(200).body("provider", equalTo(true));
    }

    @Test
    void whomTheProviderVouchesForHasASessionLikeAnyOther() {
        CookieFilter stranger = new CookieFilter();
        signIn(stranger).then().statusCode(403).body("type", equalTo("urn:reglament:problem:no-account"));

        account("alice", "alice", "approver").statusCode(201);
        CookieFilter browser = new CookieFilter();
        Response in = signIn(browser);
        in.then().statusCode(303).header("Location", endsWith("/"));
        String session = in.cookie("__Host-reglament");
        assertThat(session).matches("[0-9a-f]{64}");

        given().cookie("__Host-reglament", session)
                .get("/v1/session")
                .then()
                .statusCode(200)
                .body("account", equalTo("alice"))
                .body("roles", equalTo(List.of("approver")))
                .body("mustChange", equalTo(false));
        as("admin").delete("/v1/accounts/alice").then().statusCode(204);
        given().cookie("__Host-reglament", session).get("/v1/drafts").then().statusCode(401);
    }
}
