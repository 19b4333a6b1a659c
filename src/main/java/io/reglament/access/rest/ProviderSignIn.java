package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.session.Sessions;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signs somebody in whom the company's provider vouches for, and shows him the console. */
@Path(ProviderSignIn.PATH)
@Blocking
public class ProviderSignIn {
    static final String PATH = "/v1/session/provider";
    private static final URI CONSOLE = URI.create("/");

    private final Sessions sessions;
    private final SecurityIdentity identity;
    private final OidcSession atProvider;

    ProviderSignIn(Sessions sessions, SecurityIdentity identity, OidcSession atProvider) {
        this.sessions = sessions;
        this.identity = identity;
        this.atProvider = atProvider;
    }

    /** Sends the browser to the provider; back from there it has a session like any other, and nothing of the provider's stays. */
    @GET
    @Authenticated
    @AuthorizationCodeFlow
    @Tenant("console")
    public Response signIn() {
        String subject = identity.getAttribute(Caller.SUBJECT);
        atProvider.logout().await().indefinitely();
        Sessions.Opened opened = sessions.openFor(subject).orElseThrow(() -> HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:no-account"))
                .withTitle("Nobody made an account for you")
                .withStatus(Response.Status.FORBIDDEN)
                .withDetail("The provider calls you '%s'; an administrator makes the account.".formatted(subject))
                .build());
        return Response.seeOther(CONSOLE).cookie(SessionCookie.of(opened)).build();
    }
}
