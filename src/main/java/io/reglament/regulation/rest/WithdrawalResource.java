package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.regulation.bundle.Bundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

/** Taking a version back that has decided nothing yet. */
@Path("/v1/regulations/{version}/withdraw")
@RolesAllowed(AccessRole.ADMIN_NAME)
public class WithdrawalResource {
    private static final int CONFLICT = 409;

    private final Bundles bundles;
    private final Caller caller;

    WithdrawalResource(Bundles bundles, Caller caller) {
        this.bundles = bundles;
        this.caller = caller;
    }

    /** Before its effect, or while no decision used it: from then on the version binds nothing; its name is not given again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public VersionView withdraw(@PathParam("version") String version, byte[] body) {
        String reason = WithdrawalBody.read(body).reason();
        return switch (bundles.withdraw(version, caller.person(), reason)) {
            case WITHDRAWN, ALREADY_WITHDRAWN ->
                bundles.version(version)
                        .map(kept -> VersionView.of(kept, bundles.all()))
                        .orElseThrow();
            case UNKNOWN ->
                throw RegulationResource.notFound("There is no version '%s' of the regulation.".formatted(version));
            case IN_USE -> throw refused("version-in-use", "Version %s is in effect and has decided.", version);
            case THE_LAST -> throw refused("last-version", "Without version %s nothing could be decided.", version);
        };
    }

    private static HttpProblem refused(String type, String detail, String version) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:" + type))
                .withTitle("The version is not withdrawn")
                .withStatus(CONFLICT)
                .withDetail(detail.formatted(version))
                .build();
    }
}
