package io.reglament.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.desk.SecondLook;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.history.DecisionQuery;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.Page;
import io.reglament.history.RecordedDecision;
import io.reglament.history.StoredDecision;
import io.reglament.regulation.table.Table;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Decisions on record: an auditor reads all, a CRM its own. */
@Path("/v1/decisions")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class RecordedDecisionResource {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String FACTS = "facts";

    private final HistoryOfDecisions decisions;
    private final SecondLook secondLook;
    private final SecurityIdentity caller;
    private final ApplicableLaw law;

    RecordedDecisionResource(
            HistoryOfDecisions decisions, SecondLook secondLook, SecurityIdentity caller, ApplicableLaw law) {
        this.law = law;
        this.decisions = decisions;
        this.secondLook = secondLook;
        this.caller = caller;
    }

    /** Newest first, in pages. */
    @GET
    @RolesAllowed({AccessRole.AUDITOR_NAME, AccessRole.CRM_NAME})
    @Parameter(name = "dealId", in = ParameterIn.QUERY)
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Recorded at this time or later; a date is that day in the calendar's zone",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Recorded before this time; a date is the last day that belongs to it",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "version", in = ParameterIn.QUERY, description = "A version of the regulation that spoke")
    public Page<RecordedDecision> find(@Context UriInfo uri) {
        ZoneId zone = law.calendar(null).orElseThrow().zone();
        Question question = new Question(uri.getQueryParameters());
        DecisionQuery query = new DecisionQuery(
                onlyClient(),
                question.text("dealId"),
                question.from("from", zone),
                question.to("to", zone),
                question.code("version", law.regulation(null).orElseThrow().names()),
                question.after(place -> ID.matcher(place.key()).matches()),
                question.limit());
        question.check();
        return decisions.find(query);
    }

    /** The stored answer byte for byte; with {@code include=facts} the facts stand in it as one more field. */
    @GET
    @Path("/{decisionId}")
    @RolesAllowed({AccessRole.AUDITOR_NAME, AccessRole.CRM_NAME})
    public byte[] byId(@PathParam("decisionId") String decisionId, @QueryParam("include") @Nullable String include) {
        if (include != null && !include.equals(FACTS)) {
            throw new FaultyFacts(List.of(new Fault(
                    "/include", FaultCode.UNKNOWN_VALUE.name(), "only facts can be included", List.of(FACTS), false)));
        }
        StoredDecision decision = own(decisionId);
        return include == null ? decision.answer() : withFacts(decision);
    }

    /** For every row of a table: matched, or the first cell that failed, with the value that it saw. */
    @GET
    @Path("/{decisionId}/why-not")
    @RolesAllowed({
        AccessRole.AUDITOR_NAME,
        AccessRole.CRM_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.ADMIN_NAME
    })
    public WhyNot whyNot(@PathParam("decisionId") String decisionId, @QueryParam("table") @Nullable String table) {
        StoredDecision stored = own(decisionId);
        SecondLook.Seen seen = Again.at(stored, secondLook);
        List<String> tables =
                seen.versions().all().get(0).tables().stream().map(Table::id).toList();
        if (table == null || !tables.contains(table)) {
            FaultCode code = table == null ? FaultCode.MISSING : FaultCode.UNKNOWN_VALUE;
            throw new FaultyFacts(
                    List.of(new Fault("/table", code.name(), "names a table of the regulation", tables, false)));
        }
        return WhyNot.of(decisionId, seen.decision(), seen.versions(), table);
    }

    private StoredDecision own(String decisionId) {
        Optional<UUID> id =
                ID.matcher(decisionId).matches() ? Optional.of(UUID.fromString(decisionId)) : Optional.empty();
        @Nullable String client = onlyClient();
        return id.flatMap(decisions::byId)
                .filter(decision -> client == null || client.equals(decision.client()))
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no decision of this id."));
    }

    /** A decision of another client is to a CRM as if it were not there. */
    private @Nullable String onlyClient() {
        return caller.hasRole(AccessRole.CRM_NAME) ? caller.getPrincipal().getName() : null;
    }

    private static byte[] withFacts(StoredDecision decision) {
        byte[] answer = decision.answer();
        ByteArrayOutputStream both =
                new ByteArrayOutputStream(answer.length + decision.facts().length + FACTS.length());
        both.write(answer, 0, answer.length - 1);
        both.writeBytes(",\"facts\":".getBytes(StandardCharsets.UTF_8));
        both.writeBytes(decision.facts());
        both.write('}');
        return both.toByteArray();
    }
}
