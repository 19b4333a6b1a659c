package io.reglament.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No other build step compiles what {@code bench/http.sh} adds to the service: a changed name would break it unseen. */
class TheBenchmarksServiceCompilesTest {
    private static final Path SOURCES = Path.of("src/bench/service/java");

    private final Path classes;

    TheBenchmarksServiceCompilesTest(@TempDir Path classes) {
        this.classes = classes;
    }

    @Test
    void itCompilesAgainstTheService() throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter said = new StringWriter();
        try (Stream<Path> sources = Files.walk(SOURCES);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> java =
                    sources.filter(each -> each.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();

            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-d", classes.toString(), "-cp", classPath()),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();

            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** Of the tests, which surefire may hand over in a jar of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
