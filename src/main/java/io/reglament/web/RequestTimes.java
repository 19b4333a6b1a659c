package io.reglament.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/** Counts requests by how long they took, so that percentiles can be told over all replicas. */
class RequestTimes {
    private static final double[] LIMITS_NANOS = LongStream.of(
                    5, 10, 20, 30, 40, 60, 100, 200, 500, 1_000, 2_000, 5_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter limits() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!id.getName().equals("http.server.requests")) {
                    return config;
                }
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(LIMITS_NANOS)
                        .build()
                        .merge(config);
            }
        };
    }
}
