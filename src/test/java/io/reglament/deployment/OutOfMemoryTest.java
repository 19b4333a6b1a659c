package io.reglament.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfMemoryTest {
    @ParameterizedTest
    @CsvSource({
        "reglament, exec \"$java\" -XX:+ExitOnOutOfMemoryError $JAVA_OPTS",
        "Dockerfile, 'ENTRYPOINT [\"java\", \"-XX:+ExitOnOutOfMemoryError\"'",
        "k8s/base/reglament.env, -XX:+ExitOnOutOfMemoryError"
    })
    void aServiceWithoutMemoryEndsAndIsStartedAgain(Path file, String words) throws IOException {
        assertThat(Files.readString(file)).contains(words);
    }
}
