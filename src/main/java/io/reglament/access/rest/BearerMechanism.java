package io.reglament.access.rest;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.reglament.access.ApiKey;
import io.reglament.access.Keys;
import io.reglament.access.RefusedKeys;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code Authorization: Bearer sr_…} makes the caller the client of the key, with its one role. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    /** Attribute of the identity that names the key used. */
    static final String KEY_ID = "keyId";

    private static final String SCHEME = "bearer ";
    private static final String OUR_KEY = "sr_";

    private final Keys keys;
    private final RefusedKeys refused;
    private final boolean providerTokens;

    /** @param providerTokens whether tokens of the company's provider are taken, which is asked after this one */
    BearerMechanism(
            Keys keys,
            RefusedKeys refused,
            @ConfigProperty(name = "reglament.oidc.enabled", defaultValue = "false") boolean providerTokens) {
        this.refused = refused;
        this.keys = keys;
        this.providerTokens = providerTokens;
    }

    /** Without a header nobody is asked for: the path's roles refuse. One reason for every bad key, so that none can be guessed at. */
    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Uni.createFrom().failure(() -> refusal(request, "no bearer key"));
        }
        String token = header.substring(SCHEME.length()).strip();
        if (providerTokens && !token.startsWith(OUR_KEY)) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(() -> keys.admit(token)
                .map(BearerMechanism::identity)
                .orElseThrow(() -> refusal(request, "not a live key")));
    }

    /** Before the mechanism of the provider. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }

    private AuthenticationFailedException refusal(RoutingContext request, String why) {
        refused.add(request.request().remoteAddress().hostAddress());
        return new AuthenticationFailedException(why);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(),
                        HttpHeaderNames.WWW_AUTHENTICATE,
                        "Bearer realm=\"reglament\""));
    }

    private static SecurityIdentity identity(ApiKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.client()))
                .addRole(key.role().code())
                .addAttribute(KEY_ID, key.id())
                .addAttribute(Caller.PERSON, key.actsFor())
                .build();
    }
}
