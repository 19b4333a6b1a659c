package io.reglament.deployment;

import static io.reglament.deployment.Manifests.items;
import static io.reglament.deployment.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may speak to the service, and to whom it may speak. */
class NetworkTest {
    @ParameterizedTest
    @EnumSource
    void nothingGoesInOrOutByDefault(Manifests manifests) throws Exception {
        assertThat(manifests.of("NetworkPolicy").filter(NetworkTest::isForEveryPod))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(texts(policy.at("/spec/policyTypes"))).containsExactlyInAnyOrder("Ingress", "Egress");
                    assertThat(policy.path("spec").has("ingress")).isFalse();
                    assertThat(policy.path("spec").has("egress")).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheIngressControllerAndPrometheusComeInAndOnlyToHttp(Manifests manifests) throws Exception {
        List<JsonNode> rules = rules(manifests, "ingress");

        assertThat(rules).hasSize(2).allSatisfy(rule -> assertThat(ports(rule)).containsExactly("TCP 8080"));
        assertThat(rules.stream().flatMap(rule -> items(rule.path("from"))))
                .extracting(from -> from.at("/namespaceSelector/matchLabels")
                        .elements()
                        .next()
                        .asText())
                .containsExactlyInAnyOrder("ingress-nginx", "monitoring");
    }

    @ParameterizedTest
    @EnumSource
    void onlyNamesAndTheDatabaseAreReached(Manifests manifests) throws Exception {
        List<JsonNode> rules = rules(manifests, "egress");

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.path("to")).isNotEmpty())
                .extracting(NetworkTest::ports)
                .containsExactlyInAnyOrder(List.of("UDP 53", "TCP 53"), List.of("TCP 5432"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASE")
    void anOverlayNamesItsDatabase(Manifests manifests) throws Exception {
        assertThat(rules(manifests, "egress"))
                .allSatisfy(rule -> assertThat(rule.toString()).doesNotContain("0.0.0.0/0"));
    }

    @ParameterizedTest
    @EnumSource
    void everySelectorMeetsThePods(Manifests manifests) throws Exception {
        JsonNode labels = manifests.one("Deployment").at("/spec/template/metadata/labels");

        assertThat(Stream.of(
                        manifests.one("Service").at("/spec/selector"),
                        manifests.one("Deployment").at("/spec/selector/matchLabels"),
                        manifests.one("PodDisruptionBudget").at("/spec/selector/matchLabels"),
                        manifests.pod().at("/topologySpreadConstraints/0/labelSelector/matchLabels"),
                        manifests.pod().at("/topologySpreadConstraints/1/labelSelector/matchLabels")))
                .allSatisfy(selector -> {
                    assertThat(selector).isNotEmpty();
                    selector.fields().forEachRemaining(label -> assertThat(labels.path(label.getKey()))
                            .isEqualTo(label.getValue()));
                });
        assertThat(ofTheService(manifests)).hasSize(4);
    }

    private static boolean isForEveryPod(JsonNode policy) {
        return policy.at("/spec/podSelector").isEmpty();
    }

    private static List<JsonNode> ofTheService(Manifests manifests) throws IOException, InterruptedException {
        JsonNode name = manifests.one("Deployment").at("/spec/template/metadata/labels/app.kubernetes.io~1name");
        return manifests
                .of("NetworkPolicy")
                .filter(policy -> policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1name")
                        .equals(name))
                .toList();
    }

    private static List<JsonNode> rules(Manifests manifests, String direction)
            throws IOException, InterruptedException {
        return ofTheService(manifests).stream()
                .flatMap(policy -> items(policy.path("spec").path(direction)))
                .toList();
    }

    private static List<String> ports(JsonNode rule) {
        return items(rule.path("ports"))
                .map(port ->
                        port.path("protocol").asText() + " " + port.path("port").asInt())
                .toList();
    }
}
