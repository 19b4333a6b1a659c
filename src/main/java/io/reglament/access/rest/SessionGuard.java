package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.session.SessionToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What changes something by a cookie has to prove that a page of ours sent it; a key needs no proof, for no browser adds it by itself. And
 * whose password somebody else has seen may only change it.
 */
@ApplicationScoped
public class SessionGuard {
    /** The header that a page sends. */
    public static final String HEADER = "X-CSRF-Token";

    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SecurityIdentity caller;

    SessionGuard(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** After the roles were looked at. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (caller.isAnonymous()) {
            return;
        }
        String path = request.getUriInfo().getPath();
        if (Caller.mustChangePassword(caller) && !path.startsWith(SessionResource.PATH)) {
            throw new ForbiddenException("The password has to be changed first");
        }
        SessionToken token = caller.getAttribute(SessionMechanism.TOKEN);
        boolean harmless = HARMLESS.contains(request.getMethod())
                || (request.getMethod().equals(HttpMethod.POST) && path.equals(SessionResource.PATH));
        if (token != null && !harmless && !token.isProvedBy(request.getHeaderString(HEADER))) {
            throw HttpProblem.builder()
                    .withType(URI.create("urn:reglament:problem:no-page-proof"))
                    .withTitle("The request does not come from a page of ours")
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail("Send " + HEADER + " with the csrfToken of GET /v1/session.")
                    .build();
        }
    }
}
