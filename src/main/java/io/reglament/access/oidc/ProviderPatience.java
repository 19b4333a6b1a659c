package io.reglament.access.oidc;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Waits for no answer of the provider without end: one that takes a connection and says nothing would hold its callers for ever. */
@ApplicationScoped
@Unremovable
class ProviderPatience implements OidcRequestFilter {
    private final long millis;

    ProviderPatience(@ConfigProperty(name = "reglament.oidc.patience", defaultValue = "3S") Duration patience) {
        millis = patience.toMillis();
    }

    @Override
    public void filter(OidcRequestContext asked) {
        asked.request().timeout(millis);
    }
}
