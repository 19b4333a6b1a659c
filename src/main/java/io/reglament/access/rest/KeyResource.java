package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.access.Keys;
import io.reglament.access.Keys.Issue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The administration of keys. */
@Path("/v1/keys")
@RolesAllowed(AccessRole.ADMIN_NAME)
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
    private final Keys keys;
    private final SecurityIdentity caller;
    private final Clock clock;

    KeyResource(Keys keys, SecurityIdentity caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new key, told this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(byte[] body) {
        NewKey wanted = NewKey.read(body, clock.instant());
        Issue issue = keys.issue(
                wanted.client(),
                wanted.wantedRole(),
                wanted.expiresAt(),
                caller.getPrincipal().getName());
        if (issue instanceof Issue.TooManyKeys tooMany) {
            throw conflict("Client '%s' has %d live keys; revoke one of %s first."
                    .formatted(wanted.client(), tooMany.liveKeyIds().size(), tooMany.liveKeyIds()));
        }
        if (issue instanceof Issue.OtherRole other) {
            throw conflict("Client '%s' has the role %s; a client has one role."
                    .formatted(wanted.client(), other.role().code()));
        }
        Issue.Issued issued = (Issue.Issued) issue;
        return Response.created(URI.create("/v1/keys/" + issued.key().id()))
                .entity(KeyMade.of(issued))
                .build();
    }

    /** All keys without their secrets, dead ones too, by client and time of making. */
    @GET
    public KeyPage all() {
        return new KeyPage(keys.all().stream().map(KeyView::of).toList());
    }

    /** Ends a key: at once here, within ten seconds on other replicas. */
    @DELETE
    @Path("/{keyId}")
    public void revoke(@PathParam("keyId") String keyId) {
        switch (keys.revoke(keyId, caller.getPrincipal().getName())) {
            case REVOKED -> {
                // Nothing to say: 204.
            }
            case UNKNOWN -> throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no live key of this id.");
            case LAST_ADMIN_KEY -> throw conflict("This is the last key of an administrator; make another one first.");
        }
    }

    private static HttpProblem conflict(String detail) {
        return HttpProblem.valueOf(Response.Status.CONFLICT, detail);
    }

    /** A list as the API gives it. */
    public record KeyPage(List<KeyView> items) {}
}
