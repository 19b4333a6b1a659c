package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stories of the head, the auditor and the operator in a browser, against the packaged service: with {@code -Dreglament.console=true}, where
 * Node.js and Chromium are.
 */
class ConsoleIT {
    private static final Path SOURCES = Path.of("src/main/console");
    private static final int MINUTES = 30;

    @Test
    void theirStoriesGoInABrowser(@TempDir Path folder) throws Exception {
        assumeTrue(Boolean.getBoolean("reglament.console"), "skipped: run with -Dreglament.console=true");
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            run(service, folder, "npm", "ci", "--no-audit", "--no-fund");
            run(service, folder, "npm", "run", "e2e");
        }
    }

    private static void run(ServiceProcess service, Path folder, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(SOURCES.toFile()).inheritIO();
        builder.environment().put("REGLAMENT_URL", service.address().toString());
        builder.environment()
                .put("REGLAMENT_DATA", folder.resolve("data").toAbsolutePath().toString());
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("in time").isTrue();
        assertThat(process.exitValue()).as(String.join(" ", words)).isZero();
    }
}
