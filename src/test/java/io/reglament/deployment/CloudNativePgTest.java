package io.reglament.deployment;

import static io.reglament.deployment.Manifests.items;
import static io.reglament.deployment.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example with a PostgreSQL of its own. */
class CloudNativePgTest {
    private final JsonNode cluster = Manifests.documents(
                    Files.readString(Path.of("k8s/overlays/cloudnative-pg/cluster.yaml")))
            .get(0);

    CloudNativePgTest() throws IOException {}

    @Test
    void theOwnerMigratesAndTheServiceOnlyWorks() {
        assertThat(cluster.at("/spec/bootstrap/initdb/owner").asText()).isEqualTo("reglament_owner");
        assertThat(cluster.at("/spec/bootstrap/initdb/secret/name").asText()).isEqualTo("reglament-database-owner");
        assertThat(items(cluster.at("/spec/managed/roles"))).singleElement().satisfies(role -> {
            assertThat(role.path("name").asText()).isEqualTo("reglament_service");
            assertThat(role.path("login").asBoolean()).isTrue();
            assertThat(role.at("/passwordSecret/name").asText()).isEqualTo("reglament-database-service");
            assertThat(List.of("superuser", "createdb", "createrole"))
                    .allSatisfy(power ->
                            assertThat(role.path(power).asBoolean(true)).isFalse());
        });
        assertThat(cluster.at("/spec/enableSuperuserAccess").asBoolean(true)).isFalse();
    }

    @Test
    void theDatabaseIsMadeAsTheOperatorsGuideSays() {
        assertThat(texts(cluster.at("/spec/bootstrap/initdb/postInitApplicationSQL")))
                .contains(
                        "REVOKE ALL ON DATABASE reglament FROM PUBLIC",
                        "GRANT CONNECT ON DATABASE reglament TO reglament_service");
    }

    @Test
    void anAcknowledgedDecisionIsOnTwoMachines() {
        assertThat(cluster.at("/spec/instances").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt()).isPositive();
        assertThat(cluster.at("/spec/postgresql/synchronous/dataDurability").asText())
                .isEqualTo("required");
        assertThat(cluster.at("/spec/postgresql/parameters").toString())
                .doesNotContain("fsync", "synchronous_commit", "full_page_writes");
    }

    @Test
    void theServiceIsLedToIt() throws Exception {
        Manifests overlay = Manifests.CLOUDNATIVE_PG;
        String name = cluster.at("/metadata/name").asText();

        assertThat(overlay.settings().path("QUARKUS_DATASOURCE_JDBC_URL").asText())
                .startsWith("jdbc:postgresql://" + name + "-rw:5432/reglament?");
        assertThat(items(overlay.pod().path("volumes"))
                        .map(volume -> volume.at("/secret/secretName").asText()))
                .contains(name + "-ca");
        assertThat(overlay.of("NetworkPolicy")
                        .filter(policy -> policy.at("/spec/podSelector/matchLabels/cnpg.io~1cluster")
                                .asText()
                                .equals(name)))
                .hasSize(1);
    }
}
