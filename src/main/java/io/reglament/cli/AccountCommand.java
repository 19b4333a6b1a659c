package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Has the running service make an account for a person, and prints its one-time password. */
record AccountCommand(URI service, Path data, String id, List<String> roles) implements Main.Command {

    static AccountCommand parse(List<String> words) throws UsageException {
        if (words.isEmpty() || !words.get(0).equals("create")) {
            throw new UsageException("'account' is followed by 'create'");
        }
        Options options = Options.parse(
                        words.subList(1, words.size()), Set.of("--id", "--roles", "--url", "--data"), Set.of())
                .nothingElse();
        return new AccountCommand(
                options.url("--url", "http://127.0.0.1:8080"),
                Path.of(options.value("--data").orElse("data")),
                options.required("--id"),
                List.of(options.required("--roles").split(",", -1)));
    }

    @Override
    public void run() throws CommandException {
        ObjectNode wish = ServiceClient.JSON.createObjectNode().put("account", id);
        roles.forEach(wish.putArray("roles")::add);
        JsonNode made = ServiceClient.administrator(service, data).post("/v1/accounts", wish.toString());
        System.err.printf(
                "Account %s with roles %s. Its one-time password is shown this once only, and has to be changed at the first sign-in:%n",
                made.path("account").asText(), String.join(", ", roles));
        System.out.println(made.path("password").asText());
    }
}
