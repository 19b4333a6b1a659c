package io.reglament.regulation.panache;

import io.reglament.regulation.bundle.Bundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Names the versions in the store that could not be read; the law in force goes on deciding, so it is no reason to be down. */
@Readiness
@ApplicationScoped
class LawHealth implements HealthCheck {
    private final Bundles bundles;

    LawHealth(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("regulation").up();
        bundles.unreadable().forEach((version, why) -> response.withData("unreadable " + version, why));
        return response.build();
    }
}
