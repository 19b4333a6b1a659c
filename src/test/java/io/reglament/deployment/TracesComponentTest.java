package io.reglament.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an overlay gets that takes traces in. */
class TracesComponentTest {
    private static final Path OVERLAY = Path.of("target/traced-overlay");

    @Test
    void theCollectorThatIsNamedIsTheOnlyPlaceThatIsOpened() throws Exception {
        Files.createDirectories(OVERLAY);
        Files.writeString(OVERLAY.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: reglament
                resources:
                  - ../../k8s/overlays/prod
                components:
                  - ../../k8s/components/traces
                """);
        List<JsonNode> documents = Manifests.rendered(OVERLAY);

        URI collector = URI.create(one(documents, "ConfigMap", "reglament-")
                .at("/data/OTEL_EXPORTER_OTLP_ENDPOINT")
                .asText());
        JsonNode policy = one(documents, "NetworkPolicy", "reglament-allow-collector");
        assertThat(policy.at("/spec/policyTypes")).hasSize(1);
        assertThat(policy.at("/spec/egress")).hasSize(1);
        JsonNode rule = policy.at("/spec/egress/0");
        assertThat(rule.path("to")).singleElement().satisfies(to -> {
            assertThat(collector.getHost())
                    .endsWith("."
                            + to.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                                    .asText());
            assertThat(to.at("/podSelector/matchLabels")).isNotEmpty();
        });
        assertThat(rule.path("ports"))
                .singleElement()
                .satisfies(port -> assertThat(port.path("port").asInt()).isEqualTo(collector.getPort()));
        JsonNode deployment = one(documents, "Deployment", "reglament");
        assertThat(policy.at("/metadata/namespace")).isEqualTo(deployment.at("/metadata/namespace"));
        assertThat(deployment.at("/spec/template/metadata/labels/app.kubernetes.io~1name"))
                .isEqualTo(policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1name"));
    }

    @Test
    void theGuideSaysHowToTakeItIn() throws Exception {
        assertThat(Path.of("k8s/overlays/prod/../../components/traces/kustomization.yaml"))
                .exists();
        assertThat(Files.readString(Path.of("docs/how-to/run-on-kubernetes.md")))
                .contains("components:\n  - ../../components/traces\n");
    }

    private static JsonNode one(List<JsonNode> documents, String kind, String name) {
        List<JsonNode> found = documents.stream()
                .filter(each -> each.path("kind").asText().equals(kind))
                .filter(each -> each.at("/metadata/name").asText().startsWith(name))
                .toList();
        assertThat(found).as("%s %s", kind, name).hasSize(1);
        return found.get(0);
    }
}
