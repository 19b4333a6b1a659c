package io.reglament.decision.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.Role;
import io.reglament.deal.json.RequestReader;
import io.reglament.ledger.TimeOrderedIds;
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
import java.time.Clock;
import java.time.Duration;

/** What the decision endpoint is compared with, behind the same door and on the same threads. Not part of the product. */
@Path("/bench")
@Blocking
@RolesAllowed(Role.CRM_NAME)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BenchResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectMapper json;
    private final DecisionDesk desk;
    private final Answers answers;
    private final SecurityIdentity caller;

    BenchResource(
            ObjectMapper json,
            RequestReader reader,
            Judge judge,
            Setting setting,
            CommitEach ledger,
            TimeOrderedIds ids,
            Clock clock,
            MeterRegistry meters,
            Answers answers,
            SecurityIdentity caller) {
        this.json = json;
        this.desk = new DecisionDesk(reader, judge, setting, ledger, ids, clock, meters);
        this.answers = answers;
        this.caller = caller;
    }

    /** The body as a tree, and back. */
    @POST
    @Path("/echo")
    public Response echo(byte[] body) throws IOException {
        return Response.ok(json.writeValueAsBytes(json.readTree(body))).build();
    }

    /** The decision endpoint, but with a commit for each. */
    @POST
    @Path("/commit-each")
    public Response commitEach(byte[] body) {
        Answers.Answered answered = answers.of(desk.decide(caller.getPrincipal().getName(), body), PATIENCE);
        return Response.status(answered.status()).entity(answered.answer()).build();
    }
}
