package io.reglament.access.rest;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.reglament.access.AccessRole;
import io.reglament.access.session.Session;
import io.reglament.access.session.SessionToken;
import io.reglament.access.session.Sessions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cookie of a session makes the caller the person who signed in, with all his roles; a key in the header comes first. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    /** Only a host that set it gets it back, and only over TLS or on the loopback (RFC 6265bis, 4.1.3.2). */
    static final String COOKIE = "__Host-reglament";

    /** Attributes of the identity. */
    static final String TOKEN = "sessionToken";

    static final String SESSION = "session";

    private final Sessions sessions;

    SessionMechanism(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whose session has ended is nobody, and is told so where somebody is asked for. */
    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Cookie cookie = request.request().getCookie(COOKIE);
        if (cookie == null || request.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Uni.createFrom().nullItem();
        }
        return SessionToken.parse(cookie.getValue())
                .map(token -> identified(request, token))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Who is not known here may have signed in at another replica just now; that is asked of the database, off the event loop. */
    private Uni<@Nullable SecurityIdentity> identified(RoutingContext request, SessionToken token) {
        return Uni.createFrom()
                .item(() -> sessions.admit(token))
                .flatMap(known -> known.isPresent()
                        ? Uni.createFrom().item(identity(known.get(), token))
                        : Uni.createFrom()
                                .completionStage(() -> request.vertx()
                                        .executeBlocking(() -> sessions.lookUp(token), false)
                                        .toCompletionStage())
                                .map(found -> found.map(session -> identity(session, token))
                                        .orElse(null)));
    }

    /** The one challenge is that of the keys. */
    @Override
    public Uni<@Nullable ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    private static SecurityIdentity identity(Session session, SessionToken token) {
        QuarkusSecurityIdentity.Builder person = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.account()))
                .addAttribute(Caller.PERSON, session.account())
                .addAttribute(SESSION, session)
                .addAttribute(TOKEN, token);
        if (!session.mustChange()) {
            person.addRoles(session.roles().stream().map(AccessRole::code).collect(Collectors.toSet()));
        }
        return person.build();
    }

    /** The session by which somebody came; empty for a key. */
    static Optional<Session> session(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(SESSION));
    }
}
