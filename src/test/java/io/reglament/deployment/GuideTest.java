package io.reglament.deployment;

import static io.reglament.deployment.Manifests.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final Pattern OVERLAY = Pattern.compile("`k8s/overlays/([a-z-]+)`");
    private static final Pattern SECRET = Pattern.compile("create secret generic (reglament-database-[a-z]+)");

    @Test
    void theGuideMakesEverySecretThatIsNamedAndNoOther() throws Exception {
        Set<String> named = Stream.concat(
                        items(Manifests.BASE.pod().path("volumes")).map(volume -> volume.at("/secret/secretName")),
                        Manifests.BASE
                                .containers()
                                .flatMap(container -> items(container.path("env")))
                                .map(entry -> entry.at("/valueFrom/secretKeyRef/name")))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        assertThat(all(SECRET)).hasSize(3).isEqualTo(named);
    }

    @Test
    void theGuideTellsOfEveryOverlay() throws Exception {
        try (Stream<Path> overlays = Files.list(Path.of("k8s/overlays"))) {
            assertThat(all(OVERLAY))
                    .isEqualTo(overlays.map(path -> String.valueOf(path.getFileName()))
                            .collect(Collectors.toSet()));
        }
    }

    private static Set<String> all(Pattern pattern) throws Exception {
        return pattern.matcher(Files.readString(Path.of("docs/how-to/run-on-kubernetes.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
