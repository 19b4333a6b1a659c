package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Manifest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A version carried from one installation to another, with its approval. */
@Path("/v1/regulations")
@RolesAllowed(AccessRole.ADMIN_NAME)
public class BundleResource {
    private static final String ZIP = "application/zip";
    private static final int UNPROCESSABLE = 422;

    private final Bundles bundles;
    private final SecurityIdentity caller;

    BundleResource(Bundles bundles, SecurityIdentity caller) {
        this.bundles = bundles;
        this.caller = caller;
    }

    /** A version as one zip: the manifest and the DMN files; the same version gives the same bytes. */
    @GET
    @Path("/{version}/bundle")
    @Produces(ZIP)
    public Response bundle(@PathParam("version") String version) {
        Bundle bundle = bundles.version(version)
                .map(Kept::bundle)
                .orElseThrow(() ->
                        RegulationResource.notFound("There is no version '%s' of the regulation.".formatted(version)));
        return Response.ok(bundle.zip())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"regulation.zip\"")
                .build();
    }

    /** Makes the version of a bundle law here from its effective instant on. */
    @POST
    @Path("/import")
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(byte[] zip) {
        Bundle bundle = Bundle.unzip(zip);
        Manifest manifest = bundle.manifest();
        Import outcome = bundles.take(bundle, caller.getPrincipal().getName());
        return switch (outcome) {
            case IMPORTED ->
                Response.created(URI.create("/v1/regulations/" + manifest.version()))
                        .entity(head(manifest))
                        .build();
            case ALREADY_HERE -> Response.ok(head(manifest)).build();
            case OTHER_CODE -> throw refused(UNPROCESSABLE, "other-code", "The bundle is of another regulation.");
            case OTHER_CONTENT ->
                throw refused(
                        409, "version-taken", "Version %s is here with another content.".formatted(manifest.version()));
            case EFFECTIVE_WITH_ANOTHER ->
                throw refused(409, "effective-with-another", "Another version takes effect at the same instant.");
            case WOULD_CHANGE_DECISIONS ->
                throw refused(
                        409,
                        "would-change-decisions",
                        "A decision is recorded that looked at %s or later; the version would change its norms."
                                .formatted(manifest.effectiveFrom()));
        };
    }

    private VersionView head(Manifest manifest) {
        return bundles.version(manifest.version())
                .map(kept -> VersionView.of(kept, bundles.all()))
                .orElseThrow();
    }

    private static HttpProblem refused(int status, String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:" + type))
                .withTitle("The version is not taken in")
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
