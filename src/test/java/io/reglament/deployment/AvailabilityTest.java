package io.reglament.deployment;

import static io.reglament.deployment.Manifests.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps decisions coming while pods come and go. */
class AvailabilityTest {
    private static final int CONNECTIONS_OF_A_DATABASE = 100;
    private static final int SURGE = 1;

    @ParameterizedTest
    @EnumSource
    void livenessNeverAsksTheDatabase(Manifests manifests) throws Exception {
        JsonNode service = manifests.pod().at("/containers/0");

        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                .extracting(probe -> service.path(probe).at("/httpGet/path").asText())
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe")).allSatisfy(probe -> assertThat(
                        service.path(probe).path("timeoutSeconds").asInt())
                .isPositive());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEV")
    void thereAreSeveralReplicas(Manifests manifests) throws Exception {
        JsonNode autoscaler = manifests.one("HorizontalPodAutoscaler").path("spec");

        assertThat(autoscaler.path("minReplicas").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(autoscaler.at("/scaleTargetRef/name"))
                .isEqualTo(manifests.one("Deployment").at("/metadata/name"));
        assertThat(manifests.one("Deployment").path("spec").has("replicas"))
                .as("two masters of one number")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void allReplicasTogetherLeaveTheDatabaseConnections(Manifests manifests) throws Exception {
        int replicas =
                manifests.one("HorizontalPodAutoscaler").at("/spec/maxReplicas").asInt();
        int connections =
                manifests.settings().path("QUARKUS_DATASOURCE_JDBC_MAX_SIZE").asInt();

        assertThat((replicas + SURGE) * connections).isPositive().isLessThan(CONNECTIONS_OF_A_DATABASE);
    }

    @ParameterizedTest
    @EnumSource
    void aDrainOrAnUpgradeTakesOnePodAtATime(Manifests manifests) throws Exception {
        JsonNode rolling = manifests.one("Deployment").at("/spec/strategy/rollingUpdate");

        assertThat(manifests
                        .one("PodDisruptionBudget")
                        .at("/spec/maxUnavailable")
                        .asInt())
                .isEqualTo(1);
        assertThat(rolling.path("maxUnavailable").asInt(-1)).isZero();
        assertThat(rolling.path("maxSurge").asInt()).isEqualTo(SURGE);
    }

    @ParameterizedTest
    @EnumSource
    void aLeavingPodHasTimeToAnswerWhatItAccepted(Manifests manifests) throws Exception {
        JsonNode pod = manifests.pod();
        int sleep = pod.at("/containers/0/lifecycle/preStop/exec/command/1").asInt();
        String shutdown = manifests.settings().path("QUARKUS_SHUTDOWN_TIMEOUT").asText();

        assertThat(sleep).isPositive();
        assertThat(shutdown).endsWith("S");
        assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                .isGreaterThan(sleep + Integer.parseInt(shutdown.substring(0, shutdown.length() - 1)));
    }

    @ParameterizedTest
    @EnumSource
    void replicasAreSpreadOverMachinesAndZones(Manifests manifests) throws Exception {
        assertThat(items(manifests.pod().path("topologySpreadConstraints")))
                .extracting(spread -> spread.path("topologyKey").asText())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
    }
}
