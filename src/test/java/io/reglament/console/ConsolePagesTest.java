package io.reglament.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsolePagesTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Test
    void everyAddressOfAScreenGivesThePageToWhoeverOpensOrReloadsIt() {
        for (String path : List.of(
                "/",
                "/index.html",
                "/sign-in",
                "/versions/SR-1.0/tables/contact-limit",
                "/violations?state=OPEN&person=m%2F1")) {
            given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", equalTo(POLICY))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", equalTo("no-cache"))
                    .body(containsString("<div id=\"root\">"));
        }
    }

    @Test
    void thePageHoldsNothingThatThePolicyForbids() {
        String page = page();

        assertThat(page).doesNotContain("<style", "style=", "data:", "onload=");
        assertThat(page).doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void aFileOfThePageIsKeptForGood() {
        String script = script();

        given().get(script)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Content-Encoding", equalTo("gzip"))
                .header("Vary", equalTo("accept-encoding"))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        given().header("Accept-Encoding", "identity").head(script).then().statusCode(200);
    }

    @Test
    void aFileThatThereIsNotIsNotFoundAndNoPage() {
        for (String path :
                List.of("/assets/none-12345678.js", "/assets/../index.html.js", "/assets/", "/favicon.ico")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:reglament:problem:not-found"));
        }
    }

    @Test
    void theInterfaceIsUntouched() {
        given().get("/v1/regulations").then().statusCode(401);
        given().accept("text/html").get("/v1/nothing").then().statusCode(404).body(not(containsString("root")));
        given().get("/q/health/live").then().statusCode(200).contentType("application/json");
        given().get("/q/anything").then().statusCode(401);
        given().post("/versions").then().statusCode(404);
    }

    private static String page() {
        return given().get("/").then().extract().asString();
    }

    private static String script() {
        Matcher found = SCRIPT.matcher(page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
