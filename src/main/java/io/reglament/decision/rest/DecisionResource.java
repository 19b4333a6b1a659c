package io.reglament.decision.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.desk.AdmissionControl;
import io.reglament.decision.desk.Answers;
import io.reglament.decision.desk.Answers.Answered;
import io.reglament.decision.desk.DecisionDesk;
import io.reglament.decision.desk.DecisionDesk.Reply;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The main endpoint: deals, decided, recorded, answered. */
@Path("/v1/decisions")
@RolesAllowed(AccessRole.CRM_NAME)
public class DecisionResource {
    private static final String LENIENT =
            "Whether a fact that cannot be read is left out and the rest decided; it stands in problems and notJudged";
    private static final List<String> WORDS = List.of("false", "true");
    private static final String NDJSON = "application/x-ndjson";

    private final DecisionDesk desk;
    private final Answers answers;
    private final AdmissionControl room;
    private final Batch batch;
    private final SecurityIdentity caller;
    private final Duration patience;

    DecisionResource(
            DecisionDesk desk,
            Answers answers,
            AdmissionControl room,
            Batch batch,
            SecurityIdentity caller,
            @ConfigProperty(name = "reglament.ledger.patience", defaultValue = "5S") Duration patience) {
        this.desk = desk;
        this.answers = answers;
        this.room = room;
        this.batch = batch;
        this.caller = caller;
        this.patience = patience;
    }

    /**
     * Answers 201 when a LIVE decision is on disk, 200 when it was recorded before and for the other modes (decided 52). A person only tries
     * a deal: what would be recorded is for a CRM to ask.
     */
    @POST
    @RolesAllowed({
        AccessRole.CRM_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.AUDITOR_NAME,
        AccessRole.ADMIN_NAME
    })
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> decide(
            @Parameter(description = LENIENT, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("lenient")
                    @Nullable
                    String lenient,
            byte[] body) {
        if (body.length > RequestReader.MAX_BODY) {
            throw DecisionProblems.tooLarge(RequestReader.MAX_BODY);
        }
        String client = client();
        boolean leniently = isLenient(lenient);
        boolean records = caller.hasRole(AccessRole.CRM_NAME);
        return room.with(
                        body.length,
                        () -> (records ? desk.decide(client, body, leniently) : tried(client, body, leniently))
                                .thenCompose(reply -> answers.of(reply, patience)))
                .thenApply(DecisionResource::response)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(DecisionProblems.of(failure)));
    }

    private CompletableFuture<Reply> tried(String client, byte[] body, boolean leniently) {
        return desk.decided(client, body, leniently, 0).thenApply(decided -> {
            if (decided.entry() != null) {
                throw new ForbiddenException("Only a CRM has a decision recorded; send mode SIMULATION");
            }
            return new Reply.Answered(decided.answer());
        });
    }

    private static Response response(Answered answered) {
        Response.ResponseBuilder response = Response.status(
                        answered.first() ? Response.Status.CREATED : Response.Status.OK)
                .entity(answered.answer());
        if (answered.place() != null) {
            URI place = URI.create("/v1/decisions/" + answered.place());
            response.header(answered.first() ? HttpHeaders.LOCATION : HttpHeaders.CONTENT_LOCATION, place);
        }
        return response.build();
    }

    /** One deal to a line, one answer to a line in the same order, each with the status that it would have had alone. */
    @POST
    @Path("/batch")
    @Blocking
    @Consumes(NDJSON)
    @Produces(NDJSON)
    public StreamingOutput decideAll(
            @Parameter(description = LENIENT, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("lenient")
                    @Nullable
                    String lenient,
            InputStream deals,
            @Context HttpServerRequest request) {
        String client = client();
        boolean leniently = isLenient(lenient);
        return answersOut -> batch.decide(client, deals, answersOut, leniently, () -> hangUp(request));
    }

    private static boolean isLenient(@Nullable String lenient) {
        if (lenient == null || WORDS.contains(lenient)) {
            return "true".equals(lenient);
        }
        throw new FaultyFacts(
                List.of(new Fault("/lenient", FaultCode.UNKNOWN_VALUE.name(), "true or false", WORDS, false)));
    }

    /** At once: the usual end waits until what was answered has left, and who does not read takes nothing. */
    private static void hangUp(HttpServerRequest request) {
        ((ConnectionBase) request.connection()).channel().close();
    }

    private String client() {
        return caller.getPrincipal().getName();
    }
}
