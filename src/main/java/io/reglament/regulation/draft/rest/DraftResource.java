package io.reglament.regulation.draft.rest;

import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.VersionName;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.desk.CaseDesk;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftDesk.SavedModes;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.table.RowForm;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts of the law: who began them, what they change, and the modes of their rules. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class DraftResource {
    private final DraftDesk desk;
    private final CaseDesk cases;
    private final DraftAccess access;
    private final Bundles bundles;

    DraftResource(DraftDesk desk, CaseDesk cases, DraftAccess access, Bundles bundles) {
        this.desk = desk;
        this.cases = cases;
        this.access = access;
        this.bundles = bundles;
    }

    /** All drafts, the newest first, discarded ones too. */
    @GET
    public DraftPage all() {
        return new DraftPage(
                desk.all().stream().filter(access::isSeen).map(DraftHead::of).toList());
    }

    /** Begins a draft from any version. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response create(byte[] body) {
        NewDraft sent = NewDraft.BODY.read(body);
        List<String> versions =
                bundles.all().stream().map(kept -> kept.regulation().version()).toList();
        if (!versions.contains(sent.baseVersion())) {
            throw new FaultyFacts(List.of(new Fault(
                    "/baseVersion",
                    FaultCode.UNKNOWN_VALUE.name(),
                    "there is no such version of the regulation",
                    versions,
                    false)));
        }
        if (!RowForm.isTextOrNone(sent.name()) || sent.name().isBlank()) {
            throw new FaultyFacts(
                    List.of(Fault.of("/name", FaultCode.NOT_OF_FORM, "a name is a line of at most 300 characters")));
        }
        if (sent.branch() != null && !VersionName.isBranch(sent.branch())) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/branch",
                    FaultCode.NOT_OF_FORM,
                    "a branch with rows of its own is called by 1 to 32 letters, digits, hyphens and underscores")));
        }
        Draft draft = desk.create(
                sent.name().strip(), access.kind(sent.kind()), sent.baseVersion(), sent.branch(), access.me());
        return Response.created(URI.create("/v1/drafts/" + draft.id()))
                .entity(DraftWhole.of(access.seen(draft.id())))
                .build();
    }

    /** One draft with its tables and the modes of its rules. */
    @GET
    @Path("/{draftId}")
    public DraftWhole one(@PathParam("draftId") long id) {
        return DraftWhole.of(access.seen(id));
    }

    /** Discards a draft; its history stays readable. */
    @DELETE
    @Path("/{draftId}")
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public void discard(@PathParam("draftId") long id) {
        access.editable(id);
        desk.discard(id, access.me());
    }

    /** Every edit with what it changed, the newest first. */
    @GET
    @Path("/{draftId}/edits")
    public EditPage edits(@PathParam("draftId") long id) {
        DraftedLaw law = access.seen(id);
        return new EditPage(law.draft().revisions().stream()
                .sorted(Comparator.comparing(edit -> -edit.number()))
                .map(edit -> EditView.of(edit, law))
                .toList());
    }

    /** What the draft changes against its base, or against another draft where one is named. */
    @GET
    @Path("/{draftId}/diff")
    public DiffView diff(@PathParam("draftId") long id, @QueryParam("draft") @Nullable String draft) {
        DraftedLaw law = access.seen(id);
        if (draft == null) {
            return DiffView.ofBase(law);
        }
        if (!draft.matches("[0-9]{1,9}")) {
            throw new FaultyFacts(List.of(Fault.of("/draft", FaultCode.WRONG_TYPE, "the number of a draft")));
        }
        return DiffView.of(law, access.seen(Long.parseLong(draft)));
    }

    /** Sets rules to MANDATORY or ADVISORY; rules that are not named keep their mode. */
    @PUT
    @Path("/{draftId}/rule-modes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response modes(
            @PathParam("draftId") long id, @HeaderParam("If-Match") @Nullable String ifMatch, byte[] body) {
        DraftedLaw law = access.editable(id);
        int seen = SeenRevision.read(ifMatch, law.draft().revision());
        NewModes sent = NewModes.read(body, law.modes().keySet());
        SavedModes saved = desk.save(id, seen, sent.ruleModes(), access.me());
        DraftedLaw now = access.seen(id);
        return Response.ok(DraftWhole.of(
                        now,
                        cases.summary(now, saved.changes().isEmpty() ? null : saved.revision())
                                .orElse(null)))
                .tag(SeenRevision.tag(saved.revision()))
                .build();
    }

    /** A list as the API gives it. */
    public record DraftPage(List<DraftHead> items) {}

    /** A list as the API gives it. */
    public record EditPage(List<EditView> items) {}
}
