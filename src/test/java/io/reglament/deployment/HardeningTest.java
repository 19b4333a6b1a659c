package io.reglament.deployment;

import static io.reglament.deployment.Manifests.items;
import static io.reglament.deployment.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pod may do, and what it may know. */
class HardeningTest {
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|private).*");

    @ParameterizedTest
    @EnumSource
    void aPodIsNotRootAndIsFiltered(Manifests manifests) throws Exception {
        JsonNode context = manifests.pod().path("securityContext");

        assertThat(context.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(context.path("runAsUser").asInt()).isEqualTo(10001);
        assertThat(context.path("runAsGroup").asInt()).isEqualTo(10001);
        assertThat(context.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    }

    @ParameterizedTest
    @EnumSource
    void aContainerHasNoPrivilegeAndGainsNone(Manifests manifests) throws Exception {
        assertThat(manifests.containers()).hasSize(2).allSatisfy(container -> {
            JsonNode context = container.path("securityContext");
            assertThat(context.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(context.path("privileged").asBoolean(true)).isFalse();
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(texts(context.at("/capabilities/drop"))).containsExactly("ALL");
            assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(context.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(context.has("runAsUser")).as("the pod's user stands").isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContainerWritesToNothingButEmptyFoldersOfLimitedSize(Manifests manifests) throws Exception {
        JsonNode volumes = manifests.pod().path("volumes");

        assertThat(manifests.containers())
                .allSatisfy(container -> assertThat(container
                                .at("/securityContext/readOnlyRootFilesystem")
                                .asBoolean())
                        .isTrue())
                .allSatisfy(container -> assertThat(items(container.path("volumeMounts"))
                                .filter(mount -> !mount.path("readOnly").asBoolean())
                                .map(mount -> mount.path("mountPath").asText()))
                        .contains("/tmp")
                        .isSubsetOf("/tmp", "/var/lib/reglament"));
        assertThat(items(volumes)).allSatisfy(volume -> {
            assertThat(volume.has("emptyDir") || volume.has("secret")).isTrue();
            assertThat(volume.has("secret") || volume.at("/emptyDir").has("sizeLimit"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theAdministratorsFirstKeyIsNeverOnADiskOfTheNode(Manifests manifests) throws Exception {
        assertThat(items(manifests.pod().path("volumes"))
                        .filter(volume -> volume.path("name").asText().equals("data")))
                .singleElement()
                .satisfies(volume ->
                        assertThat(volume.at("/emptyDir/medium").asText()).isEqualTo("Memory"));
    }

    @ParameterizedTest
    @EnumSource
    void aPodHasNoTokenOfTheClusterAndNoneOfTheNodesNamespaces(Manifests manifests) throws Exception {
        JsonNode pod = manifests.pod();
        JsonNode account = manifests.one("ServiceAccount");

        assertThat(pod.path("serviceAccountName").asText())
                .isEqualTo(account.at("/metadata/name").asText())
                .isNotEqualTo("default");
        assertThat(account.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(List.of("hostNetwork", "hostPID", "hostIPC"))
                .allSatisfy(name -> assertThat(pod.path(name).asBoolean()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void aContainerAsksForRoomAndIsHeldToIt(Manifests manifests) throws Exception {
        assertThat(manifests.containers()).allSatisfy(container -> {
            for (String kind : List.of("cpu", "memory", "ephemeral-storage")) {
                assertThat(container.at("/resources/requests").has(kind)).isTrue();
                assertThat(container.at("/resources/limits").has(kind)).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreNamedAndNeverShown(Manifests manifests) throws Exception {
        assertThat(manifests.of("Secret")).isEmpty();
        assertThat(manifests.settings().fieldNames()).toIterable().noneMatch(SECRET.asMatchPredicate());
        assertThat(manifests.containers().flatMap(HardeningTest::environment))
                .filteredOn(entry -> SECRET.matcher(entry.path("name").asText()).matches())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.has("value")).isFalse();
                    assertThat(entry.at("/valueFrom/secretKeyRef").has("name")).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheMigrationKnowsTheOwnersPassword(Manifests manifests) throws Exception {
        JsonNode migrate = manifests.pod().at("/initContainers/0");
        JsonNode serve = manifests.pod().at("/containers/0");

        assertThat(secrets(migrate)).containsExactly("reglament-database-owner");
        assertThat(value(migrate, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
        assertThat(value(migrate, "QUARKUS_DATASOURCE_USERNAME")).isEqualTo("reglament_owner");
        assertThat(secrets(serve)).containsExactly("reglament-database-service");
        assertThat(value(serve, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("false");
        assertThat(value(serve, "QUARKUS_DATASOURCE_USERNAME")).isEqualTo("reglament_service");
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseProvesWhoItIs(Manifests manifests) throws Exception {
        assertThat(manifests.settings().path("QUARKUS_DATASOURCE_JDBC_URL").asText())
                .startsWith("jdbc:postgresql://")
                .contains("sslmode=verify-full", "sslrootcert=/etc/reglament/database-ca/ca.crt");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASE")
    void theClusterItselfRefusesALessHardenedPod(Manifests manifests) throws Exception {
        JsonNode namespace = manifests.one("Namespace");

        assertThat(namespace
                        .at("/metadata/labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText())
                .isEqualTo("restricted");
        assertThat(manifests.of("Deployment")).allSatisfy(each -> assertThat(each.at("/metadata/namespace"))
                .isEqualTo(namespace.at("/metadata/name")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASE")
    void anImageIsPinned(Manifests manifests) throws IOException, InterruptedException {
        assertThat(manifests
                        .containers()
                        .map(container -> container.path("image").asText()))
                .allMatch(image -> image.matches("([\\w.-]+/)*reglament(:\\d+\\.\\d+\\.\\d+|@sha256:[0-9a-f]{64})"))
                .allMatch(image -> !image.endsWith(":latest"));
    }

    private static Stream<JsonNode> environment(JsonNode container) {
        return items(container.path("env"));
    }

    private static List<String> secrets(JsonNode container) {
        return environment(container)
                .map(entry -> entry.at("/valueFrom/secretKeyRef/name"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private static String value(JsonNode container, String name) {
        return environment(container)
                .filter(entry -> entry.path("name").asText().equals(name))
                .map(entry -> entry.path("value").asText())
                .findFirst()
                .orElse("");
    }
}
