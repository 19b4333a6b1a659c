package io.reglament.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Serves until stopped. */
record ServeCommand(Options options) implements Main.Command {

    static ServeCommand parse(List<String> words) throws UsageException {
        Options options = Options.parse(words, Set.of("--port", "--host", "--data"), Set.of())
                .nothingElse();
        options.requirePort("--port");
        return new ServeCommand(options);
    }

    @Override
    public void run() throws CommandException {
        options.value("--port").ifPresent(port -> System.setProperty("quarkus.http.port", port));
        options.value("--host").ifPresent(host -> System.setProperty("quarkus.http.host", host));
        FreePort.require();
        ProviderAddress.require();
        String folder = options.value("--data").orElse(System.getProperty("reglament.data", "data"));
        new LocalServer(Path.of(folder), false).serve();
    }
}
