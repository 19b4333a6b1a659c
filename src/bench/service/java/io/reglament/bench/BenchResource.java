package io.reglament.bench;

import io.reglament.decision.desk.Answers;
import io.reglament.decision.desk.Deciders;
import io.reglament.decision.desk.DecisionDesk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.ledger.jdbc.CommitEach;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the decision endpoint is compared with, behind the same door and on the same threads. Not part of the product. */
@Path("/bench")
@RolesAllowed(AccessRole.CRM_NAME)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BenchResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectMapper json;
    private final Deciders deciders;
    private final DecisionDesk desk;
    private final Answers answers;
    private final SecurityIdentity caller;

    BenchResource(
            ObjectMapper json,
            Deciders deciders,
            DecisionDesk desk,
            CommitEach ledger,
            Answers answers,
            SecurityIdentity caller) {
        this.json = json;
        this.deciders = deciders;
        this.desk = desk.recordingIn(ledger);
        this.answers = answers;
        this.caller = caller;
    }

    /** The body as a tree, and back; dispatched as a decision is. */
    @POST
    @Path("/echo")
    public CompletionStage<Response> echo(byte[] body) {
        return CompletableFuture.supplyAsync(() -> echoed(body), deciders.turn(0))
                .thenApply(echo -> Response.ok(echo).build());
    }

    /** The same on a worker thread, as a resource that may block is usually called. */
    @POST
    @Path("/echo-on-worker")
    @Blocking
    public Response echoOnWorker(byte[] body) {
        return Response.ok(echoed(body)).build();
    }

    private byte[] echoed(byte[] body) {
        try {
            return json.writeValueAsBytes(json.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decision endpoint, but with a commit for each. */
    @POST
    @Path("/commit-each")
    public CompletionStage<Response> commitEach(byte[] body) {
        return desk.decide(caller.getPrincipal().getName(), body, false)
                .thenCompose(reply -> answers.of(reply, PATIENCE))
                .thenApply(answered -> Response.status(answered.first() ? Response.Status.CREATED : Response.Status.OK)
                        .entity(answered.answer())
                        .build());
    }
}
