package io.reglament.access.oidc;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the provider calls somebody: the claim that {@code reglament.oidc.claim} names. */
@ApplicationScoped
class ProviderSubject {
    private final String claim;

    ProviderSubject(@ConfigProperty(name = "reglament.oidc.claim", defaultValue = "preferred_username") String claim) {
        this.claim = claim;
    }

    /** Empty for whoever did not come from the provider, or comes without the claim. */
    Optional<String> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(claim)).map(Object::toString)
                : Optional.empty();
    }
}
