package io.reglament.watch.rest;

import io.reglament.access.AccessRole;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.rest.DraftAccess;
import io.reglament.watch.Registers;
import io.reglament.watch.Registers.Keyed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the registers have for a draft: cases that no row answered, with the row of the draft that does, and complaints. */
@Path("/v1/drafts/{draftId}/registers")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class DraftRegisterResource {
    private static final int MOST = 200;

    private final Registers registers;
    private final DraftAccess access;

    DraftRegisterResource(Registers registers, DraftAccess access) {
        this.registers = registers;
        this.access = access;
    }

    /**
     * What a draft may look at.
     *
     * @param exceptionCases those that no row of the draft answers come first
     * @param complete whether that is all; the registers themselves are read in pages
     */
    public record DraftRegisters(
            List<UnansweredCaseView> exceptionCases, List<ComplaintView> grievances, boolean complete) {}

    /** The registers as they look to the draft as it is now. */
    @GET
    @RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
    public DraftRegisters of(@PathParam("draftId") long id) {
        DraftedLaw law = access.seen(id);
        List<UnansweredCaseView> cases = registers.unanswered(null, null, MOST + 1).stream()
                .map(Keyed::unanswered)
                .map(each -> UnansweredCaseView.of(
                        each, law.tableIds().contains(each.table()) ? law.table(each.table()) : null))
                .toList();
        List<ComplaintView> complaints = registers.complaints(null, null, MOST + 1).stream()
                .map(ComplaintView::of)
                .toList();
        return new DraftRegisters(
                cases.stream()
                        .sorted((one, other) -> Boolean.compare(one.answeredBy() != null, other.answeredBy() != null))
                        .limit(MOST)
                        .toList(),
                complaints.stream().limit(MOST).toList(),
                cases.size() <= MOST && complaints.size() <= MOST);
    }
}
