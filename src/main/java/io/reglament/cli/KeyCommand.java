package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Has the running service make a key for a client, and prints it; the service keeps only its hash. */
record KeyCommand(URI service, Path data, String client, String role) implements Main.Command {

    static KeyCommand parse(List<String> words) throws UsageException {
        if (words.isEmpty() || !words.get(0).equals("create")) {
            throw new UsageException("'key' is followed by 'create'");
        }
        Options options = Options.parse(
                        words.subList(1, words.size()), Set.of("--client", "--role", "--url", "--data"), Set.of())
                .nothingElse();
        return new KeyCommand(
                options.url("--url", "http://127.0.0.1:8080"),
                Path.of(options.value("--data").orElse("data")),
                options.required("--client"),
                options.required("--role"));
    }

    @Override
    public void run() throws CommandException {
        JsonNode made = ServiceClient.administrator(service, data).createKey(client, role);
        System.err.printf(
                "Key %s of client %s with role %s, valid until %s. It is shown this once only:%n",
                made.path("keyId").asText(),
                made.path("client").asText(),
                made.path("role").asText(),
                made.path("expiresAt").asText("withdrawn"));
        System.out.println(made.path("key").asText());
    }
}
