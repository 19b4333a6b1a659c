package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.ApiKey;
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

/** The keys: an administrator makes and ends any, everybody else his own, of roles that he holds. */
@Path("/v1/keys")
@RolesAllowed({
    AccessRole.ADMIN_NAME,
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME
})
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
    private final Keys keys;
    private final Caller caller;
    private final Clock clock;

    KeyResource(Keys keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new key, told this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(byte[] body) {
        NewKey wanted = NewKey.read(body, clock.instant());
        if (!caller.has(AccessRole.ADMIN) && !caller.has(wanted.wantedRole())) {
            throw HttpProblem.valueOf(
                    Response.Status.FORBIDDEN,
                    "A key has a role of the person who makes it; an administrator gives others.");
        }
        Issue issue = keys.issue(wanted.client(), wanted.wantedRole(), wanted.expiresAt(), caller.person());
        if (issue instanceof Issue.TooManyKeys tooMany) {
            throw conflict("Client '%s' has %d live keys; revoke one of %s first."
                    .formatted(wanted.client(), tooMany.liveKeyIds().size(), tooMany.liveKeyIds()));
        }
        if (issue instanceof Issue.OtherRole other) {
            throw conflict("Client '%s' has the role %s; a client has one role."
                    .formatted(wanted.client(), other.role().code()));
        }
        if (issue instanceof Issue.OtherPerson) {
            throw conflict(
                    "The keys of client '%s' act for another person; name another client.".formatted(wanted.client()));
        }
        Issue.Issued issued = (Issue.Issued) issue;
        return Response.created(URI.create("/v1/keys/" + issued.key().id()))
                .entity(KeyMade.of(issued))
                .build();
    }

    /** The keys without their secrets, dead ones too, by client and time of making: all of them for an administrator, else one's own. */
    @GET
    public KeyPage all() {
        return new KeyPage(
                keys.all().stream().filter(this::isSeen).map(KeyView::of).toList());
    }

    private boolean isSeen(ApiKey key) {
        return caller.has(AccessRole.ADMIN) || key.actsFor().equals(caller.person());
    }

    /** Ends a key: at once here, within ten seconds on other replicas. */
    @DELETE
    @Path("/{keyId}")
    public void revoke(@PathParam("keyId") String keyId) {
        boolean seen = keys.all().stream().anyMatch(key -> key.id().equals(keyId) && isSeen(key));
        switch (seen ? keys.revoke(keyId, caller.person()) : Keys.Revocation.UNKNOWN) {
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
