package io.reglament.acknowledgement.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.acknowledgement.Acknowledged;
import io.reglament.acknowledgement.Acknowledgements;
import io.reglament.acknowledgement.Acknowledgements.Outcome;
import io.reglament.acknowledgement.rest.AcknowledgementView.AcknowledgementList;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.Regulations;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Everybody reads and signs for himself, having signed in: no program signs for anybody. */
@Path("/v1/acknowledgements")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class AcknowledgementResource {
    private final Acknowledgements acknowledgements;
    private final Regulations regulations;
    private final Caller caller;

    AcknowledgementResource(Acknowledgements acknowledgements, Regulations regulations, Caller caller) {
        this.acknowledgements = acknowledgements;
        this.regulations = regulations;
        this.caller = caller;
    }

    /** Marks a version as read, and after that as signed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        AccessRole.EMPLOYEE_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.AUDITOR_NAME,
        AccessRole.ADMIN_NAME
    })
    public Response mark(byte[] body) {
        if (caller.cameByKey()) {
            throw HttpProblem.builder()
                    .withType(URI.create("urn:reglament:problem:in-person"))
                    .withTitle("Everybody signs for himself")
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail("Sign in; a key marks nothing as read or signed.")
                    .build();
        }
        NewMark sent = NewMark.BODY.read(body);
        Regulation version = regulations.law().version(sent.version()).orElseThrow(this::noSuchVersion);
        Outcome outcome = acknowledgements.mark(caller.person(), version.version(), version.contentHash(), sent.mark());
        if (outcome == Outcome.NOT_READ) {
            throw HttpProblem.builder()
                    .withType(URI.create("urn:reglament:problem:not-read"))
                    .withTitle("Nobody signs what he has not read")
                    .withStatus(Response.Status.CONFLICT)
                    .withDetail("Mark version %s as READ first.".formatted(version.version()))
                    .build();
        }
        return Response.status(outcome == Outcome.MARKED ? Response.Status.CREATED : Response.Status.OK)
                .entity(own(version, acknowledgements.of(caller.person())))
                .build();
    }

    /** What one has read and signed oneself, with the versions that one has still to read. */
    @GET
    @RolesAllowed({
        AccessRole.EMPLOYEE_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.AUDITOR_NAME,
        AccessRole.ADMIN_NAME
    })
    public AcknowledgementList own() {
        List<Acknowledged> marks = acknowledgements.of(caller.person());
        return new AcknowledgementList(regulations.law().all().stream()
                .map(version -> own(version, marks))
                .toList());
    }

    private static AcknowledgementView own(Regulation version, List<Acknowledged> marks) {
        return marks.stream()
                .filter(each -> each.contentHash().equals(version.contentHash()))
                .findFirst()
                .map(AcknowledgementView::of)
                .orElseGet(() -> new AcknowledgementView(version.version(), null, null));
    }

    private FaultyFacts noSuchVersion() {
        return new FaultyFacts(List.of(new Fault(
                "/version",
                FaultCode.UNKNOWN_VALUE.name(),
                "no version that is law",
                regulations.law().names(),
                false)));
    }
}
