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
import org.jspecify.annotations.Nullable;

/** {@code Authorization: Bearer sr_…} makes the caller the client of the key, with its one role. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    /** Attribute of the identity that names the key used. */
    static final String KEY_ID = "keyId";

    private static final String SCHEME = "bearer ";

    private final Keys keys;
    private final RefusedKeys refused;

    BearerMechanism(Keys keys, RefusedKeys refused) {
        this.refused = refused;
        this.keys = keys;
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
        return Uni.createFrom()
                .item(() -> keys.admit(header.substring(SCHEME.length()).strip())
                        .map(BearerMechanism::identity)
                        .orElseThrow(() -> refusal(request, "not a live key")));
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
                .build();
    }
}
