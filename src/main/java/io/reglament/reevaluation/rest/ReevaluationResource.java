package io.reglament.reevaluation.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.rest.DecisionProblems;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.StoredDecision;
import io.reglament.history.rest.Question;
import io.reglament.reevaluation.desk.TakingBack;
import io.reglament.reevaluation.desk.TakingBack.Word;
import io.reglament.reevaluation.rest.RetractionsMade.KeptViolation;
import io.reglament.reevaluation.rest.RetractionsMade.RetractedViolation;
import io.reglament.reevaluation.rest.RetractionsWanted.OfDecision;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The record decided again by this build, and what falls taken back. */
@Path("/v1/reevaluations")
@Blocking
public class ReevaluationResource {
    private final RecordedDeals deals;
    private final HistoryOfDecisions decisions;
    private final TakingBack takingBack;
    private final ApplicableLaw law;
    private final Caller caller;
    private final ObjectMapper json;

    ReevaluationResource(
            RecordedDeals deals,
            HistoryOfDecisions decisions,
            TakingBack takingBack,
            ApplicableLaw law,
            Caller caller,
            ObjectMapper json) {
        this.deals = deals;
        this.decisions = decisions;
        this.takingBack = takingBack;
        this.law = law;
        this.caller = caller;
        this.json = json;
    }

    /** Deals that were decided in the time, each by all that is recorded of it; a line for one that would change, then the sums. Records nothing. */
    @POST
    @RolesAllowed({AccessRole.ADMIN_NAME, AccessRole.AUDITOR_NAME})
    @Produces("application/x-ndjson")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Deals decided at this time or later; a date is that day in the calendar's zone",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Deals decided before this time; a date is the last day that belongs to it",
            schema = @Schema(type = SchemaType.STRING))
    public StreamingOutput reevaluate(@Context UriInfo uri) {
        ZoneId zone = law.calendar(null).orElseThrow().zone();
        Question question = new Question(uri.getQueryParameters());
        @Nullable Instant from = question.from("from", zone);
        @Nullable Instant to = question.to("to", zone);
        question.check();
        return out -> deals.each(from, to, line -> {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        });
    }

    /** Each deal is decided again first: only what still falls is taken back, and what was taken back before is not taken back twice. */
    @POST
    @Path("/retractions")
    @RolesAllowed(AccessRole.ADMIN_NAME)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RetractionsMade retract(byte[] body) throws Throwable {
        RetractionsWanted wanted = RetractionsWanted.read(body);
        Word word = new Word(caller.person(), wanted.approvedBy(), wanted.reason());
        List<RetractedViolation> retracted = new ArrayList<>();
        List<KeptViolation> kept = new ArrayList<>();
        for (OfDecision each : wanted.decisions()) {
            Set<String> left = new TreeSet<>(each.keys());
            for (RetractedViolation gone : takeBack(each, left, word)) {
                left.remove(gone.key());
                retracted.add(gone);
            }
            left.forEach(key -> kept.add(new KeptViolation(key, each.decisionId())));
        }
        return new RetractionsMade(wanted.approvedBy(), wanted.reason(), retracted, kept);
    }

    private List<RetractedViolation> takeBack(OfDecision wanted, Set<String> keys, Word word) throws Throwable {
        try {
            return decisions
                    .byId(wanted.id())
                    .map(StoredDecision::dealId)
                    .flatMap(deal -> takingBack.of(deal, wanted.id(), keys, word))
                    .map(done -> done.keys().stream()
                            .map(key -> new RetractedViolation(key, done.by().toString()))
                            .toList())
                    .orElse(List.of());
        } catch (CompletionException failed) {
            throw DecisionProblems.of(failed);
        }
    }
}
