package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sign-in at a real Keycloak: with {@code -Dreglament.keycloak=} and the folder of an unpacked distribution. Without it the provider of
 * Quarkus' tests stands for it, in {@code SignInAtTheProviderTest}.
 */
@Timeout(600)
class KeycloakIT {
    private static final String SECRET = "a secret of at least thirty-two signs";
    private static final String PASSWORD = "five green elephants";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    @Test
    void aPersonSignsInThereAndWorksHere(@TempDir Path folder) throws Exception {
        String home = System.getProperty("reglament.keycloak", "");
        assumeFalse(home.isEmpty(), "skipped: run with -Dreglament.keycloak=<folder of a Keycloak distribution>");
        try (Keycloak keycloak = Keycloak.start(Path.of(home), folder);
                ServiceProcess service = ServiceProcess.ready(
                        folder,
                        Map.of(
                                "REGLAMENT_OIDC_ENABLED",
                                "true",
                                "REGLAMENT_OIDC_ISSUER",
                                keycloak.realm().toString(),
                                "REGLAMENT_OIDC_SECRET",
                                SECRET))) {
            aBrowserSignsIn(service);
            aProgramBringsAToken(service, keycloak);
        }
    }

    private static void aBrowserSignsIn(ServiceProcess service) throws Exception {
        Browser browser = new Browser();
        assertThat(signIn(browser, service).statusCode()).isEqualTo(403);
        HttpResponse<String> made = service.send(
                "POST",
                "/v1/accounts",
                service.administratorKey(),
                "application/json",
                "{\"account\": \"kim\", \"subject\": \"kim\", \"roles\": [\"editor\"]}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);

        browser = new Browser();
        assertThat(signIn(browser, service).statusCode()).isEqualTo(200);
        JsonNode session = ServiceProcess.JSON.readTree(
                browser.get(service.address().resolve("/v1/session")).body());
        assertThat(session.path("account").asText()).isEqualTo("kim");
        assertThat(session.path("roles")).hasToString("[\"editor\"]");
        assertThat(browser.get(service.address().resolve("/v1/drafts")).statusCode())
                .isEqualTo(200);
    }

    /** To the provider's own page, and back with what it sends. */
    private static HttpResponse<String> signIn(Browser browser, ServiceProcess service) throws Exception {
        HttpResponse<String> page = browser.follow(browser.get(service.address().resolve("/v1/session/provider")));
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        return browser.follow(browser.submit(action, Map.of("username", "kim", "password", PASSWORD)));
    }

    private static void aProgramBringsAToken(ServiceProcess service, Keycloak keycloak) throws Exception {
        HttpResponse<String> answer = new Browser()
                .submit(
                        URI.create(keycloak.realm() + "/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "reglament",
                                "client_secret", SECRET,
                                "username", "kim",
                                "password", PASSWORD));
        String token =
                ServiceProcess.JSON.readTree(answer.body()).path("access_token").asText();
        assertThat(token).as(answer.body()).isNotEmpty();

        service.use(token);
        assertThat(service.get("/v1/drafts").statusCode()).isEqualTo(200);
        assertThat(service.get("/v1/accounts").statusCode()).isEqualTo(403);
        service.use(token.substring(0, token.length() - 4) + "AAAA");
        assertThat(service.get("/v1/drafts").statusCode()).isEqualTo(401);
    }
}
