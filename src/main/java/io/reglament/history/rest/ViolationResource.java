package io.reglament.history.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.deal.ViolationState;
import io.reglament.decision.ApplicableLaw;
import io.reglament.finding.Severity;
import io.reglament.finding.text.KnownCodes;
import io.reglament.history.HistoryOfViolations;
import io.reglament.history.Page;
import io.reglament.history.RecordedViolation;
import io.reglament.history.ViolationQuery;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.Bundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Violations, as they are or as they were known. */
@Path("/v1/violations")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ViolationResource {
    private final HistoryOfViolations violations;
    private final ApplicableLaw law;
    private final Bundles bundles;

    ViolationResource(HistoryOfViolations violations, ApplicableLaw law, Bundles bundles) {
        this.violations = violations;
        this.law = law;
        this.bundles = bundles;
    }

    /** Newest first by the time of the violation, in pages. */
    @GET
    @RolesAllowed(AccessRole.AUDITOR_NAME)
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "Who is responsible")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "One of the codes of violations")
    @Parameter(name = "severity", in = ParameterIn.QUERY, schema = @Schema(implementation = Severity.class))
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = ViolationState.class))
    @Parameter(name = "deal", in = ParameterIn.QUERY)
    @Parameter(name = "version", in = ParameterIn.QUERY, description = "Version of the regulation")
    @Parameter(name = "row", in = ParameterIn.QUERY, description = "A cited row, as table/row")
    @Parameter(name = "branch", in = ParameterIn.QUERY)
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Violated at this time or later; a date is that day in the calendar's zone",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Violated before this time; a date is the last day that belongs to it",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "asKnownAt",
            in = ParameterIn.QUERY,
            description = "As the record knew them at this time",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public Page<ObjectNode> find(@Context UriInfo uri) {
        ZoneId zone = zone();
        ScopedLaw versions = law.regulation(null).orElseThrow();
        Question question = new Question(uri.getQueryParameters());
        ViolationQuery query = new ViolationQuery(
                question.text("person"),
                question.code("code", KnownCodes.violations()),
                question.word("severity", Severity.class),
                question.word("state", ViolationState.class),
                question.text("deal"),
                question.code("version", versions.names()),
                question.row("row", versions.company()),
                question.text("branch"),
                question.from("from", zone),
                question.to("to", zone),
                question.instant("asKnownAt"),
                question.after(place -> place.key().contains("|")),
                question.limit());
        question.check();
        return violations.find(query).map(ViolationView::of);
    }

    /** One violation in its current state, with the clauses that it cites and all its revisions, the first one first. */
    @GET
    @Path("/{key: .+}")
    @RolesAllowed({AccessRole.AUDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.EDITOR_NAME})
    public ObjectNode byKey(@PathParam("key") String key) {
        List<RecordedViolation> revisions = violations.revisions(key.strip());
        if (revisions.isEmpty()) {
            throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no violation of this key.");
        }
        ObjectNode shown = ViolationView.of(revisions.get(revisions.size() - 1));
        QuotedClause.of(shown, bundles)
                .forEach(clause -> shown.withArray("clauses").add(clause.json()));
        revisions.forEach(revision -> shown.withArray("history").add(ViolationView.of(revision)));
        return shown;
    }

    /** That of the usual calendar. */
    private ZoneId zone() {
        return law.calendar(null).orElseThrow().zone();
    }
}
