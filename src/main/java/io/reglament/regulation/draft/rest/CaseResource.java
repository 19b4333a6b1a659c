package io.reglament.regulation.draft.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.regulation.draft.CaseEdit;
import io.reglament.regulation.draft.desk.CaseDesk;
import io.reglament.regulation.draft.rest.CaseView.CaseHistory;
import io.reglament.regulation.draft.rest.CaseView.CasePage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases of a draft: named facts with a fixed clock, and what the draft has to find in them. */
@Path("/v1/drafts/{draftId}/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class CaseResource {
    private final CaseDesk cases;
    private final DraftAccess access;

    CaseResource(CaseDesk cases, DraftAccess access) {
        this.cases = cases;
        this.access = access;
    }

    /** The cases as they are now. */
    @GET
    public CasePage all(@PathParam("draftId") long id) {
        access.seen(id);
        return new CasePage(cases.of(id).standing().stream().map(CaseView::of).toList());
    }

    /** Adds a case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response add(@PathParam("draftId") long id, byte[] body) {
        access.editable(id);
        CaseEdit added = cases.add(id, body, access.me());
        return Response.created(URI.create("/v1/drafts/" + id + "/cases/" + added.caseId()))
                .entity(CaseView.of(added))
                .tag(SeenRevision.tag(added.number()))
                .build();
    }

    /** One case with every edit of it; its ETag is what an edit names in If-Match. */
    @GET
    @Path("/{caseId}")
    public Response one(@PathParam("draftId") long id, @PathParam("caseId") int caseId) {
        access.seen(id);
        List<CaseView> edits = edits(id, caseId).stream().map(CaseView::of).toList();
        return Response.ok(new CaseHistory(edits.get(0), edits))
                .tag(SeenRevision.tag(edits.get(0).edit()))
                .build();
    }

    /** Replaces a case, or puts one back that was removed. */
    @PUT
    @Path("/{caseId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response replace(
            @PathParam("draftId") long id,
            @PathParam("caseId") int caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        access.editable(id);
        int last = edits(id, caseId).get(0).number();
        int seen = SeenRevision.read(ifMatch, last);
        CaseEdit replaced = cases.replace(id, caseId, seen, body, access.me()).orElseThrow(() -> HttpProblem.builder()
                .withStatus(Response.Status.PRECONDITION_FAILED)
                .withDetail("Somebody edited case %d since. Read it anew, and save with its ETag.".formatted(caseId))
                .build());
        return Response.ok(CaseView.of(replaced))
                .tag(SeenRevision.tag(replaced.number()))
                .build();
    }

    /** Removes a case; its history stays, by which it can be put back. */
    @DELETE
    @Path("/{caseId}")
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public void remove(@PathParam("draftId") long id, @PathParam("caseId") int caseId) {
        access.editable(id);
        if (edits(id, caseId).get(0).content() == null) {
            throw DraftAccess.notFound("Case %d was removed.".formatted(caseId));
        }
        cases.remove(id, caseId, access.me());
    }

    /** Decides every case by the draft as it is now; nothing is recorded. */
    @POST
    @Path("/run")
    public CaseRunView run(@PathParam("draftId") long id) {
        return CaseRunView.of(cases.run(access.seen(id)));
    }

    private List<CaseEdit> edits(long id, int caseId) {
        List<CaseEdit> edits = cases.of(id).of(caseId);
        if (edits.isEmpty()) {
            throw DraftAccess.notFound("Draft %d has no case %d.".formatted(id, caseId));
        }
        return edits;
    }
}
