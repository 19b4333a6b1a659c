package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.table.Table;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The versions of the regulation and their tables. */
@Path("/v1/regulations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class RegulationResource {
    /** Second choice, so that a client that takes anything gets JSON. */
    private static final String SECOND = ";qs=0.5";

    private final Bundles bundles;

    RegulationResource(Bundles bundles) {
        this.bundles = bundles;
    }

    /** All versions, the earliest effective first. */
    @GET
    public VersionPage all() {
        return new VersionPage(bundles.all().stream().map(this::shown).toList());
    }

    /** One version with the modes of its rules. */
    @GET
    @Path("/{version}")
    public VersionView.Whole version(@PathParam("version") String version) {
        Kept kept = kept(version);
        return VersionView.Whole.of(shown(kept), kept.regulation());
    }

    /** The tables of a version without their rows. */
    @GET
    @Path("/{version}/tables")
    public TablePage tables(@PathParam("version") String version) {
        return new TablePage(
                kept(version).regulation().tables().stream().map(TableHead::of).toList());
    }

    /** One table as a grid, its cells in the grid's language. */
    @GET
    @Path("/{version}/tables/{tableId}")
    public TableView table(@PathParam("version") String version, @PathParam("tableId") String tableId) {
        Table table = kept(version).regulation().tables().stream()
                .filter(each -> each.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> noTable(version, tableId));
        return TableView.of(table);
    }

    /** One table as the DMN file that was approved, byte for byte. */
    @GET
    @Path("/{version}/tables/{tableId}")
    @Produces(DmnWriter.MEDIA_TYPE + SECOND)
    public Response dmn(@PathParam("version") String version, @PathParam("tableId") String tableId) {
        byte[] file = kept(version).bundle().dmn(tableId).orElseThrow(() -> noTable(version, tableId));
        return Response.ok(file, DmnWriter.MEDIA_TYPE_UTF_8).build();
    }

    private VersionView shown(Kept kept) {
        return VersionView.of(kept, bundles.all());
    }

    private Kept kept(String version) {
        return bundles.version(version)
                .orElseThrow(() -> notFound("There is no version '%s' of the regulation.".formatted(version)));
    }

    private static HttpProblem noTable(String version, String tableId) {
        return notFound("Version %s has no table '%s'.".formatted(version, tableId));
    }

    static HttpProblem notFound(String detail) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail(detail)
                .build();
    }

    /** A list as the API gives it. */
    public record VersionPage(List<VersionView> items) {}

    /** A list as the API gives it. */
    public record TablePage(List<TableHead> items) {}
}
