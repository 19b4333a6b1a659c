package io.reglament.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileTest {
    private final List<String> lines = Files.readAllLines(Path.of("Dockerfile"));

    DockerfileTest() throws IOException {}

    @Test
    void everyBaseIsPinnedToOneRelease() {
        assertThat(lines)
                .filteredOn(line -> line.startsWith("FROM "))
                .hasSize(2)
                .allMatch(line -> line.matches("FROM eclipse-temurin:17(\\.\\d+)+_\\d+-j(dk|re)-noble( AS build)?"));
    }

    @Test
    void theServiceIsTheUserThatTheManifestsName() throws Exception {
        String user = Manifests.BASE.pod().at("/securityContext/runAsUser").asText();

        assertThat(lines).filteredOn(line -> line.startsWith("USER ")).containsExactly("USER " + user + ":" + user);
    }

    @Test
    void itsDataFolderIsTheOneThatIsMounted() throws Exception {
        assertThat(lines).anyMatch(line -> line.startsWith("CMD ") && line.contains("\"/var/lib/reglament\""));
        assertThat(Manifests.BASE.pod().at("/containers/0/volumeMounts").toString())
                .contains("/var/lib/reglament");
    }

    @Test
    void whatItCopiesIsLetIntoTheBuild() throws IOException {
        List<String> admitted = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        List<String> copied = lines.stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> List.of(line.split(" ")))
                .flatMap(words -> words.subList(1, words.size() - 1).stream())
                .toList();

        assertThat(copied).containsExactlyInAnyOrderElementsOf(admitted).allSatisfy(file -> assertThat(Path.of(file))
                .exists());
    }
}
