package io.reglament.regulation.judgement.process;

import io.reglament.judge.JudgeMain;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the engine is started: by the Java that runs here, with the libraries that lie beside the service, or with the class path of the tests. */
final class JudgeCommand {
    private static final String PACKAGED = "quarkus-run.jar";

    private JudgeCommand() {}

    static List<String> of(Duration limit) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:MaxMetaspaceSize=128m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(System.getProperty("java.class.path")),
                JudgeMain.class.getName(),
                Long.toString(limit.toSeconds() + 1));
    }

    /** @param own class path of this process: the packaged service's launcher, or all that a test has */
    static String classPath(String own) {
        Path launcher = Path.of(own.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        if (!launcher.endsWith(PACKAGED)) {
            // The process works elsewhere.
            return Arrays.stream(own.split(File.pathSeparator))
                    .map(each -> Path.of(each).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return launcher.resolveSibling("judge").resolve("*")
                + File.pathSeparator
                + launcher.resolveSibling("app").resolve("*");
    }
}
