package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.reglament.access.rest.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** No key and a bad key get one answer, as do no session and one that has ended; the problem extension's own mappers do not run on this Quarkus (ChallengeData changed). */
@ApplicationScoped
public class KeyRefusal {
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;

    private static final String CHALLENGE = "Bearer realm=\"reglament\"";
    private static final int BEFORE_THE_EXTENSION = 1;

    private final SecurityIdentity caller;

    KeyRefusal(SecurityIdentity caller) {
        this.caller = caller;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_EXTENSION)
    public Uni<Response> refuse(Exception refused, RoutingContext request) {
        HttpAuthenticator mechanisms = request.get(HttpAuthenticator.class.getName());
        return mechanisms.getChallenge(request).onItemOrFailure().transform(KeyRefusal::answer);
    }

    private static Response answer(@Nullable ChallengeData challenge, @Nullable Throwable failed) {
        if (ProviderAway.isCauseOf(failed)) {
            return ProviderAway.problem().toResponse();
        }
        return challenge != null && challenge.status == FOUND ? elsewhere(challenge) : refusal();
    }

    /** To the company's provider, where a browser signs in there. */
    private static Response elsewhere(ChallengeData challenge) {
        Response.ResponseBuilder away = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> away.header(name.toString(), value));
        return away.build();
    }

    /** Back from the provider, to the address without what the provider added to it. */
    @ServerExceptionMapper(value = AuthenticationRedirectException.class, priority = BEFORE_THE_EXTENSION)
    public Response backAgain(AuthenticationRedirectException redirect) {
        return Response.status(redirect.getCode())
                .location(URI.create(redirect.getRedirectUri()))
                .build();
    }

    private static Response refusal() {
        ProblemType type = ProblemType.NO_KEY;
        return HttpProblem.builder()
                .withType(type.type())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(type.detail())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .with("errors", List.of())
                .build()
                .toResponse();
    }

    /** Who has to change his password first may nothing else, and is told so. */
    @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_THE_EXTENSION)
    public Response forbid(ForbiddenException refused) {
        boolean mustChange = Caller.mustChangePassword(caller);
        ProblemType type = ProblemType.ofStatus(FORBIDDEN);
        return HttpProblem.builder()
                .withType(mustChange ? URI.create("urn:reglament:problem:password-to-change") : type.type())
                .withTitle(mustChange ? "The password has to be changed first" : type.title())
                .withStatus(FORBIDDEN)
                .withDetail(
                        mustChange
                                ? "Somebody else has seen your password: PUT /v1/session/password takes another one."
                                : type.detail())
                .with("errors", List.of())
                .build()
                .toResponse();
    }
}
