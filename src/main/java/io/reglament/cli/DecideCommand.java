package io.reglament.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Has the running service decide a file of requests, one a line, and prints its answers, one a line in the same order. */
record DecideCommand(URI service, String key, Path file) implements Main.Command {

    static DecideCommand parse(List<String> words) throws UsageException {
        Options options = Options.parse(words, Set.of("--url", "--key"), Set.of());
        if (options.rest().size() != 1) {
            throw new UsageException("'decide' is followed by one file of requests, one a line");
        }
        Path file = Path.of(options.rest().get(0));
        if (!Files.isReadable(file)) {
            throw new UsageException("there is no file " + file + " that can be read");
        }
        return new DecideCommand(options.url("--url", "http://127.0.0.1:8080"), key(options), file);
    }

    /** From the environment where it is not given: other users see the words of a command line. */
    private static String key(Options options) throws UsageException {
        return options.value("--key")
                .or(() -> Optional.ofNullable(System.getenv("REGLAMENT_KEY")))
                .orElseThrow(() -> new UsageException(
                        "a key is needed: put one of './reglament key create' into REGLAMENT_KEY, or give --key"));
    }

    @Override
    public void run() throws CommandException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            new Bulk(new ServiceClient(service, key), out, System.err, columns()).decide(file);
        } catch (IOException e) {
            throw new CommandException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** How wide the terminal is that is looked at while the answers go into a file; none where nobody looks (see the script). */
    private static OptionalInt columns() {
        Integer columns = Integer.getInteger("reglament.columns");
        return columns == null ? OptionalInt.empty() : OptionalInt.of(columns);
    }
}
