package io.reglament.caller;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with the times of its limits cut short, so that a test need not wait for them. */
public final class ShortTimes implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "reglament.limits.body-time", "3S",
                "reglament.limits.unread", "1S",
                "reglament.limits.batch-stands-still", "1S",
                "reglament.rate.per-second", "200",
                "reglament.rate.burst", "200");
    }
}
