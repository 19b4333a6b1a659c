package io.reglament.regulation.draft.rest;

import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.desk.DraftFindings.Stated;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.desk.FindingDesk;
import io.reglament.regulation.draft.rest.FindingView.FindingPage;
import io.reglament.regulation.lint.Finding;
import io.reglament.regulation.table.RowForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is doubtful in a draft, each with facts that prove it, and who accepts it. */
@Path("/v1/drafts/{draftId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class FindingResource {
    private final FindingDesk findings;
    private final DraftAccess access;

    FindingResource(FindingDesk findings, DraftAccess access) {
        this.findings = findings;
        this.access = access;
    }

    /** All findings, or those of one table; {@code inherited} ones were there before the draft. */
    @GET
    public FindingPage all(@PathParam("draftId") long id, @QueryParam("table") @Nullable String table) {
        DraftedLaw law = access.seen(id);
        if (table != null) {
            DraftAccess.requireTable(law, table);
        }
        return FindingPage.of(findings.of(law).stream()
                .filter(each -> table == null || table.equals(each.finding().table()))
                .toList());
    }

    /** Accepts a finding that asks; one that stops is mended, not accepted. */
    @PUT
    @Path("/{finding}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public FindingView accept(@PathParam("draftId") long id, @PathParam("finding") String key, byte[] body) {
        DraftedLaw law = access.editable(id);
        Stated stated = stated(findings.of(law), key);
        String reason = Acceptance.BODY.read(body).reason().strip();
        if (!RowForm.isText(reason)) {
            throw new FaultyFacts(List.of(
                    Fault.of("/reason", FaultCode.NOT_OF_FORM, "a reason is a line of at most 300 characters")));
        }
        if (stated.finding().kind().weight() == Finding.Weight.STOPS) {
            throw DraftAccess.refused(409, "finding-stops", "With this the draft cannot become law: mend it.");
        }
        findings.accept(id, key, access.me(), reason);
        return FindingView.of(stated(findings.of(law), key));
    }

    private static Stated stated(List<Stated> all, String key) {
        return all.stream()
                .filter(each -> each.finding().key().equals(key))
                .findFirst()
                .orElseThrow(() -> DraftAccess.notFound("The draft has no such finding, or not any more."));
    }
}
