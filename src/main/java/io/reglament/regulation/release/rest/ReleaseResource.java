package io.reglament.regulation.release.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.calendar.Calendars;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Draft.Stage;
import io.reglament.regulation.draft.Step;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.rest.DraftAccess;
import io.reglament.regulation.release.desk.ReleaseDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A draft on its way to be law: one person submits, another approves. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
public class ReleaseResource {
    private final ReleaseDesk desk;
    private final DraftAccess access;
    private final Caller caller;
    private final ZoneId usual;

    ReleaseResource(
            ReleaseDesk desk,
            DraftAccess access,
            Caller caller,
            Calendars calendars,
            @ConfigProperty(name = "reglament.usual-calendar") String usualCalendar) {
        this.desk = desk;
        this.access = access;
        this.caller = caller;
        usual = calendars.byId(usualCalendar).orElseThrow().zone();
    }

    /** How far it is, what is missing, and every step with who took it. */
    @GET
    @Path("/{draftId}/release")
    public ReleaseView release(@PathParam("draftId") long id) {
        return ReleaseView.of(access.seen(id), desk);
    }

    /** Puts the draft forward as a version: from now on nobody edits it, until it is sent or taken back. */
    @POST
    @Path("/{draftId}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.EDITOR_NAME)
    public ReleaseView submit(@PathParam("draftId") long id, byte[] body) {
        DraftedLaw law = access.editable(id);
        NewSubmission sent = NewSubmission.BODY.read(body);
        List<Fault> faults = sent.faults(law.draft(), usual);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        ZoneId zone = sent.zoneOr(usual);
        OffsetDateTime from = sent.instant(usual);
        String benefit = sent.benefit().strip();
        ReleaseProblems.told(
                sent.version(), from, () -> desk.submit(law, sent.version(), from, zone, benefit, access.me()));
        return release(id);
    }

    /** Makes a version of what is in review, binding from its instant on. */
    @POST
    @Path("/{draftId}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.APPROVER_NAME)
    public ReleaseView approve(@PathParam("draftId") long id, byte[] body) {
        DraftedLaw law = access.seen(id);
        ReleaseApproval sent = ReleaseApproval.BODY.read(body);
        String reason = sent.reason() == null ? "" : StepReason.said(sent.reason());
        Submission about = requireStage(law.draft(), Stage.IN_REVIEW);
        boolean alone = Objects.requireNonNullElse(sent.alone(), false);
        ReleaseProblems.told(about, () -> desk.approve(law, sent.contentHash(), alone, access.me(), reason));
        return release(id);
    }

    /** Sends it back to be edited. */
    @POST
    @Path("/{draftId}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.APPROVER_NAME)
    public ReleaseView reject(@PathParam("draftId") long id, byte[] body) {
        return back(access.seen(id), Step.Kind.REJECTED, StepReason.read(body));
    }

    /** Takes back what one submitted, or an approved version before it binds. */
    @POST
    @Path("/{draftId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME})
    public ReleaseView withdraw(@PathParam("draftId") long id, byte[] body) {
        DraftedLaw law = access.seen(id);
        String reason = StepReason.read(body);
        if (law.draft().stage() != Stage.APPROVED) {
            requireRole(AccessRole.EDITOR, "An editor takes back what was submitted; an approver rejects it.");
            return back(law, Step.Kind.RECALLED, reason);
        }
        requireRole(AccessRole.APPROVER, "An approver takes back what was approved.");
        ReleaseProblems.told(law.draft().last().submission(), () -> desk.withdraw(law.draft(), access.me(), reason));
        return release(id);
    }

    private ReleaseView back(DraftedLaw law, Step.Kind kind, String reason) {
        Submission about = requireStage(law.draft(), Stage.IN_REVIEW);
        ReleaseProblems.told(about, () -> desk.back(law.draft(), kind, access.me(), reason));
        return release(law.draft().id());
    }

    private static Submission requireStage(Draft draft, Stage stage) {
        if (draft.stage() != stage) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.CONFLICT)
                    .withDetail("Draft %d is %s, not %s.".formatted(draft.id(), draft.stage(), stage))
                    .build();
        }
        return draft.last().submission();
    }

    private void requireRole(AccessRole role, String detail) {
        if (!caller.has(role)) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail(detail)
                    .build();
        }
    }
}
