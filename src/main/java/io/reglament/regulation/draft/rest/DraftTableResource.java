package io.reglament.regulation.draft.rest;

import io.reglament.access.AccessRole;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.rest.ExampleView.ExamplePage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A table of a draft: read, edited, undone, taken over from another draft. */
@Path("/v1/drafts/{draftId}/tables/{tableId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class DraftTableResource {
    /** Second choice, so that a client that takes anything gets JSON. */
    private static final String SECOND = ";qs=0.5";

    private final DraftDesk desk;
    private final SavedAnswer saved;
    private final DraftAccess access;

    DraftTableResource(DraftDesk desk, SavedAnswer saved, DraftAccess access) {
        this.desk = desk;
        this.saved = saved;
        this.access = access;
    }

    /** The table as people edit it, with who wrote which cell; its ETag is what an edit names in If-Match. */
    @GET
    public Response table(@PathParam("draftId") long id, @PathParam("tableId") String tableId) {
        DraftedLaw law = access.seen(id);
        DraftAccess.requireTable(law, tableId);
        int revision = law.draft().revisionOf(tableId);
        return Response.ok(GridView.of(law.table(tableId), revision, law.blame(tableId)))
                .tag(SeenRevision.tag(revision))
                .build();
    }

    /** For every row facts that it answers and facts one cell away that it does not. */
    @GET
    @Path("/examples")
    public ExamplePage examples(@PathParam("draftId") long id, @PathParam("tableId") String tableId) {
        DraftedLaw law = access.seen(id);
        DraftAccess.requireTable(law, tableId);
        return ExamplePage.of(law.table(tableId));
    }

    /** The table as the DMN file that its rows make; its ETag is what an upload of it names in If-Match. */
    @GET
    @Produces(DmnWriter.MEDIA_TYPE + SECOND)
    public Response dmn(@PathParam("draftId") long id, @PathParam("tableId") String tableId) {
        DraftedLaw law = access.seen(id);
        DraftAccess.requireTable(law, tableId);
        return Response.ok(DmnWriter.write(law.table(tableId)), DmnWriter.MEDIA_TYPE_UTF_8)
                .tag(SeenRevision.tag(law.draft().revisionOf(tableId)))
                .build();
    }

    /** Saves the rows; what others saved since the revision in If-Match is joined cell by cell, or told as a conflict. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response save(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        DraftedLaw law = access.editable(id);
        DraftAccess.requireTable(law, tableId);
        int seen = SeenRevision.read(ifMatch, law.draft().revision());
        return saved.to(
                id, desk.save(id, tableId, seen, TableRows.BODY.read(body).rows(), access.me()));
    }

    /** Takes back what one edit did; what was changed since then stays, or is told as a conflict. */
    @POST
    @Path("/edits/{revision}/undo")
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response undo(
            @PathParam("draftId") long id, @PathParam("tableId") String tableId, @PathParam("revision") int revision) {
        DraftedLaw law = access.editable(id);
        DraftAccess.requireTable(law, tableId);
        String edited = law.draft().revision(revision).map(Revision::tableId).orElse(null);
        if (!tableId.equals(edited)) {
            throw DraftAccess.notFound("Revision %d is no edit of table %s.".formatted(revision, tableId));
        }
        return saved.to(id, desk.undo(id, tableId, revision, access.me()));
    }

    /** Takes over what another draft changed in this table, or tells the conflicts. */
    @POST
    @Path("/taken/{from}")
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response take(
            @PathParam("draftId") long id, @PathParam("tableId") String tableId, @PathParam("from") long from) {
        DraftedLaw law = access.editable(id);
        DraftedLaw other = access.seen(from);
        DraftAccess.requireTable(law, tableId);
        DraftAccess.requireTable(other, tableId);
        return saved.to(id, desk.take(id, tableId, other, access.me()));
    }
}
