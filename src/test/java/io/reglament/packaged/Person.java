package io.reglament.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A person who has an account, has signed in with a password of his own, and makes a key that acts for him. */
final class Person {
    private static final String COOKIE = "__Host-reglament=";
    private static final String PASSWORD = "пять зелёных слонов";

    private final ServiceProcess service;
    private final String name;
    private final String role;
    private String cookie = "";
    private String csrf = "";

    private Person(ServiceProcess service, String name, String role) {
        this.service = service;
        this.name = name;
        this.role = role;
    }

    static Person signedIn(ServiceProcess service, String administrator, String name, String role)
            throws IOException, InterruptedException {
        Person person = new Person(service, name, role);
        String oneTime = body(service.send(
                        "POST",
                        "/v1/accounts",
                        administrator,
                        "application/json",
                        bytes(Map.of("account", name, "roles", new String[] {role}))))
                .path("password")
                .asText();
        person.opened("POST", "/v1/session", Map.of("account", name, "password", oneTime));
        person.opened("PUT", "/v1/session/password", Map.of("oldPassword", oneTime, "newPassword", PASSWORD));
        return person;
    }

    String key() throws IOException, InterruptedException {
        return body(sent("POST", "/v1/keys", Map.of("client", name, "role", role)))
                .path("key")
                .asText();
    }

    private void opened(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = sent(method, path, body);
        csrf = body(answer).path("csrfToken").asText();
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        if (!cookie.startsWith(COOKIE)) {
            throw new IOException("No session: " + cookie);
        }
    }

    private HttpResponse<String> sent(String method, String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        return service.sendAsPage(method, path, cookie, csrf, bytes(body));
    }

    private static JsonNode body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return ServiceProcess.JSON.readTree(answer.body());
    }

    private static byte[] bytes(Map<String, ?> body) throws IOException {
        return ServiceProcess.JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }
}
