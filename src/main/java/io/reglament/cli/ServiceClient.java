package io.reglament.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A running service and the key to speak to it with. */
record ServiceClient(URI service, String key) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final Set<Integer> DONE = Set.of(OK, 201, 204);

    static final ObjectMapper JSON = new ObjectMapper();

    /** The administrator, by the key that the service left in its data folder. */
    static ServiceClient administrator(URI service, Path data) throws CommandException {
        Path file = data.resolve("admin.key");
        try {
            return new ServiceClient(service, Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    "there is no %s. Name the data folder of the service with --data.".formatted(file), e);
        } catch (IOException e) {
            throw new CommandException("%s cannot be read.".formatted(file), e);
        }
    }

    /** A key of another client, made by this one. */
    JsonNode createKey(String client, String role) throws CommandException {
        return post(
                "/v1/keys",
                JSON.createObjectNode().put("client", client).put("role", role).toString());
    }

    void revokeKey(String keyId) throws CommandException {
        done(request("/v1/keys/" + keyId).DELETE());
    }

    /** @throws CommandException with the service's own words when it refuses */
    JsonNode post(String path, String body) throws CommandException {
        return parse(done(request(path).POST(BodyPublishers.ofString(body))).body());
    }

    /** @throws CommandException with the service's own words when it refuses */
    JsonNode post(String path, String mediaType, byte[] body) throws CommandException {
        return parse(done(request(path).setHeader("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)))
                .body());
    }

    /**
     * The lines of an answer as they come; however long it takes, for only the service knows how much there is to do.
     *
     * @throws CommandException with the service's own words when it refuses, or when the answer breaks off
     */
    void lines(String path, Consumer<JsonNode> each) throws CommandException {
        HttpRequest request = unhurried(path).POST(BodyPublishers.noBody()).build();
        try {
            HttpResponse<Stream<String>> response = HTTP.send(request, BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() != OK) {
                    String problem = lines.collect(Collectors.joining("\n"));
                    throw refused(request.method(), request.uri().toString(), response.statusCode(), problem);
                }
                lines.map(ServiceClient::parse).forEach(each);
            } catch (UncheckedIOException e) {
                throw new CommandException("the answer broke off: " + e.getMessage(), e);
            }
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return unhurried(path).timeout(PATIENCE);
    }

    private HttpRequest.Builder unhurried(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> done(HttpRequest.Builder builder) throws CommandException {
        HttpRequest request = builder.build();
        HttpResponse<String> response = send(request);
        if (!DONE.contains(response.statusCode())) {
            throw refused(request.method(), request.uri().toString(), response.statusCode(), response.body());
        }
        return response;
    }

    /** Whether the service answers that it is ready to decide. */
    boolean ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                    .timeout(PATIENCE)
                    .build();
            return send(request).statusCode() == OK;
        } catch (CommandException notYet) {
            return false;
        }
    }

    /** The failure of a request that the service answered with another status than it should, in its own words. */
    CommandException refused(String method, String address, int status, String problem) {
        return new CommandException(
                "%s %s was refused with %d. %s".formatted(method, address, status, reason(parse(problem))));
    }

    /** The failure of a request that nobody answered. */
    CommandException away(Throwable cause) {
        return new CommandException(
                "no service answers at %s. Start it with ./reglament serve, or name another with --url."
                        .formatted(service),
                cause);
    }

    private HttpResponse<String> send(HttpRequest request) throws CommandException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted", e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String reason(JsonNode problem) {
        StringBuilder reason = new StringBuilder(
                problem.path("detail").asText(problem.path("title").asText("")));
        for (JsonNode fault : problem.path("errors")) {
            reason.append("\n  ")
                    .append(fault.path("pointer").asText())
                    .append("  ")
                    .append(fault.path("detail").asText());
            if (!fault.path("allowed").isEmpty()) {
                reason.append("; allowed: ").append(fault.path("allowed"));
            }
        }
        return reason.toString();
    }
}
