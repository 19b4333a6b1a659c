package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.draft.desk.VersionCases;
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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** A version carried from one installation to another, with its approval. */
@Path("/v1/regulations")
@RolesAllowed(AccessRole.ADMIN_NAME)
public class BundleResource {
    private static final String ZIP = "application/zip";
    private static final int MOST_AT_ONCE = 2;

    private final Bundles bundles;
    private final VersionCases cases;
    private final Caller caller;
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

    BundleResource(Bundles bundles, VersionCases cases, Caller caller) {
        this.bundles = bundles;
        this.cases = cases;
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
        if (!atOnce.tryAcquire()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withHeader(HttpHeaders.RETRY_AFTER, 1)
                    .withDetail("Other versions are being taken in.")
                    .build();
        }
        try {
            return taken(Bundle.unzip(zip), caller.person());
        } finally {
            atOnce.release();
        }
    }

    private Response taken(Bundle bundle, String importedBy) {
        Manifest manifest = bundle.manifest();
        cases.requireGreen(bundle);
        Response created = created(bundle, importedBy);
        Import outcome = bundles.take(bundle, Origin.imported(importedBy), () -> {});
        return switch (outcome) {
            case IMPORTED -> created;
            case ALREADY_HERE -> Response.ok(head(manifest)).build();
            default -> throw ImportProblems.of(outcome, manifest.version(), manifest.effectiveFrom());
        };
    }

    /** Made before anything is stored: what is stored is answered. */
    private Response created(Bundle bundle, String importedBy) {
        Kept taken = new Kept(bundle.regulation(), bundle, Origin.imported(importedBy), null);
        List<Kept> all = Stream.concat(bundles.all().stream(), Stream.of(taken))
                .sorted(Comparator.comparing(each -> each.regulation().effectiveFrom()))
                .toList();
        return Response.created(
                        URI.create("/v1/regulations/" + bundle.manifest().version()))
                .entity(VersionView.of(taken, all))
                .build();
    }

    private VersionView head(Manifest manifest) {
        return bundles.version(manifest.version())
                .map(kept -> VersionView.of(kept, bundles.all()))
                .orElseThrow();
    }
}
