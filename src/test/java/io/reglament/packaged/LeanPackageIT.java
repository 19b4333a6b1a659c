package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the build needs stays there: less to download, to scan for weaknesses and to load. */
class LeanPackageIT {
    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");
    private static final List<String> NOT_NEEDED = List.of(
            "antlr-runtime-3",
            "byte-buddy",
            "cloudevents",
            "drools-drl-",
            "drools-ecj",
            "drools-mvel",
            "ecj-",
            "grpc",
            "gson",
            "guava",
            "javaparser",
            "jaxb-runtime",
            "kie-dmn",
            "kogito",
            "protobuf",
            "vertx-codegen");

    @Test
    void thePackageHoldsNoCompilerNoGeneratorAndNoGrpc() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            List<String> jars = files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".jar"))
                    .toList();

            assertThat(jars).anyMatch(jar -> jar.contains("drools-core"));
            assertThat(jars).noneMatch(jar -> NOT_NEEDED.stream().anyMatch(jar::contains));
        }
    }
}
