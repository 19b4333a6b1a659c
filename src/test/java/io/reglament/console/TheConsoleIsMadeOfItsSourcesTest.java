package io.reglament.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.reglament.clients.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in the repository is the one that its sources make, byte for byte, and its parts do what their tests say. */
class TheConsoleIsMadeOfItsSourcesTest {
    private static final Path SOURCES = Path.of("src/main/console");
    private static final Path KEPT = Path.of("src/main/resources/META-INF/resources");
    private static final Path CONTRACT =
            Path.of("src/test/resources/openapi.json").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/console");
    private static final Path MADE = FOLDER.resolve("made").toAbsolutePath();

    @BeforeAll
    static void copyAndInstall() throws IOException, InterruptedException {
        assumeTrue(hasNpm(), "skipped: there is no Node.js with npm here");
        Command.delete(FOLDER);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> !file.startsWith(SOURCES.resolve("node_modules")))
                    .forEach(TheConsoleIsMadeOfItsSourcesTest::copy);
        }
        npm("ci", "--no-audit", "--no-fund", "--prefer-offline");
    }

    private static boolean hasNpm() throws InterruptedException {
        try {
            Command.in(Path.of(".")).words("npm", "--version").run();
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void copy(Path file) {
        try {
            Path to = FOLDER.resolve(SOURCES.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void npm(String... words) throws IOException, InterruptedException {
        Command.in(FOLDER).words("npm").and(words).run();
    }

    @Test
    void thePageIsTheOneThatItsSourcesMake() throws IOException, InterruptedException {
        npm("run", "build", "--", "--outDir", MADE.toString());

        assertThat(hashes(MADE))
                .as(
                        "What is kept is not what is made: run 'npm ci && npm run build' in src/main/console, and commit it.")
                .isEqualTo(hashes(KEPT));
    }

    @Test
    void itsCallsAreTypedByTheContractAsItIs() throws IOException, InterruptedException {
        Path typed = FOLDER.resolve("schema.d.ts").toAbsolutePath();
        npm("exec", "--", "openapi-typescript", CONTRACT.toString(), "-o", typed.toString());

        assertThat(Files.readString(SOURCES.resolve("src/api/schema.d.ts")))
                .as("The contract changed: run 'npm run api' in src/main/console, build, and commit it.")
                .isEqualTo(Files.readString(typed));
    }

    @Test
    void itsPartsDoWhatTheirTestsSay() throws IOException, InterruptedException {
        npm("test");
    }

    private static SortedMap<String, Integer> hashes(Path tree) throws IOException {
        SortedMap<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(tree.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
