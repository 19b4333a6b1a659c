package io.reglament.decision.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.rest.DecisionDesk.Reply;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Pending;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The main endpoint: one deal, decided, recorded, answered. */
@Path("/v1/decisions")
public class DecisionResource {
    private final DecisionDesk desk;
    private final SecurityIdentity caller;
    private final Duration patience;

    DecisionResource(
            DecisionDesk desk,
            SecurityIdentity caller,
            @ConfigProperty(name = "reglament.ledger.patience", defaultValue = "5S") Duration patience) {
        this.desk = desk;
        this.caller = caller;
        this.patience = patience;
    }

    /** Answers 201 when a LIVE decision is on disk, 200 when it was recorded before and for the other modes (decided 52). */
    @POST
    @Blocking
    @RolesAllowed("crm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(byte[] body) {
        if (body.length > RequestReader.MAX_BODY) {
            throw Problems.tooLarge(RequestReader.MAX_BODY);
        }
        Reply reply = desk.decide(caller.getPrincipal().getName(), body);
        if (reply instanceof Reply.Recording recording) {
            return recorded(recording.pending());
        }
        return Response.ok(((Reply.Answered) reply).answer()).build();
    }

    private Response recorded(Pending pending) {
        String requestId = pending.entry().requestId();
        Outcome outcome = pending.await(patience);
        if (outcome instanceof Outcome.Recorded recorded) {
            byte[] answer = recorded.answer().bytes();
            URI place = URI.create("/v1/decisions/" + recorded.id());
            return recorded.repeat()
                    ? Response.ok(answer).contentLocation(place).build()
                    : Response.created(place).entity(answer).build();
        }
        if (outcome instanceof Outcome.NotRecorded refused) {
            throw Problems.notRecorded(refused.why());
        }
        throw outcome instanceof Outcome.RequestIdTaken
                ? Problems.requestIdTaken(requestId)
                : Problems.unknownOutcome(requestId);
    }
}
