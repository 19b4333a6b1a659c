package io.reglament.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of PostgreSQL's programs, run to its end. */
final class Command {
    private static final long LIMIT_MINUTES = 5;
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private static final String ROOT =
            "PostgreSQL does not run as root, and this system does not let it be somebody else. Start the service as another user, or give an external database with QUARKUS_DATASOURCE_JDBC_URL.";

    private Command() {}

    /**
     * Runs the command and waits for it.
     *
     * @throws IOException when it ends with another code than 0; the message is what it printed
     */
    static void run(Path program, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(prefix());
        line.add(program.toString());
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // Somebody's PGDATA or PGPORT must not reach our server, and its messages are parsed by nobody but read by all.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exitCode(process) != 0) {
            if (said.startsWith("unshare:")) {
                throw new IOException(ROOT + " (" + said + ")");
            }
            throw new IOException("%s failed: %s".formatted(program.getFileName(), said));
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            if (process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("No end after " + LIMIT_MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and owns the same files. */
    private static List<String> prefix() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!Files.isExecutable(UNSHARE)) {
            throw new IOException(ROOT);
        }
        return List.of(UNSHARE.toString(), "--user");
    }
}
