package io.reglament.traces;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one variable that turns traces on. */
class SwitchTest {
    private static final String VARIABLE = "otel.exporter.otlp.endpoint";

    @Test
    void nothingIsTracedWithoutTheVariable() throws IOException {
        assertThat(untraced(Map.of())).isTrue();
    }

    @Test
    void nothingIsTracedWhereItIsEmpty() throws IOException {
        assertThat(untraced(Map.of(VARIABLE, ""))).isTrue();
    }

    @Test
    void aCollectorsAddressTurnsTracesOn() throws IOException {
        assertThat(untraced(Map.of(VARIABLE, "http://collector:4318"))).isFalse();
    }

    private static boolean untraced(Map<String, String> environment) throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(
                        requireNonNull(SwitchTest.class.getResource("/application.properties")), 100))
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .build();
        return config.getValue("quarkus.otel.sdk.disabled", Boolean.class);
    }
}
