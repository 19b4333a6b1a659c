package io.reglament.watch.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.regulation.Regulations;
import io.reglament.watch.Complaint;
import io.reglament.watch.Registers;
import io.reglament.watch.rest.ComplaintView.ComplaintPage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The register of discontent with rules (S1-63). */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class GrievanceResource {
    private final Registers registers;
    private final Regulations regulations;
    private final Caller caller;

    GrievanceResource(Registers registers, Regulations regulations, Caller caller) {
        this.registers = registers;
        this.regulations = regulations;
        this.caller = caller;
    }

    /** Complaints, the newest first. */
    @GET
    @RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "Those of one rule")
    public ComplaintPage find(@Context UriInfo uri) {
        Question question = new Question(uri.getQueryParameters());
        String rule = question.text("rule");
        Place after = question.after(place -> place.key().matches("[0-9]{1,18}"));
        int limit = question.limit();
        question.check();
        List<Complaint> found = registers.complaints(rule, after == null ? null : Long.valueOf(after.key()), limit + 1);
        Page<Complaint> page = Page.of(found, limit, each -> new Place(Instant.EPOCH, Long.toString(each.number())));
        return new ComplaintPage(page.items().stream().map(ComplaintView::of).toList(), page.next());
    }

    /** Says what one has against a rule or a row. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        AccessRole.EMPLOYEE_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.AUDITOR_NAME,
        AccessRole.ADMIN_NAME
    })
    public Response complain(byte[] body) {
        NewComplaint sent = NewComplaint.read(body, regulations.law());
        Complaint made = registers
                .complain(
                        sent.ruleId(), sent.row(), caller.person(), sent.text().strip())
                .orElseThrow(() -> HttpProblem.builder()
                        .withType(URI.create("urn:reglament:problem:said-enough"))
                        .withTitle("Enough for a day")
                        .withStatus(Response.Status.TOO_MANY_REQUESTS)
                        .withDetail("A person says at most 100 complaints in a day.")
                        .build());
        return Response.status(Response.Status.CREATED)
                .entity(ComplaintView.of(made))
                .build();
    }
}
