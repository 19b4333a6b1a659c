package io.reglament.decision.rest;

import io.reglament.access.AccessRole;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.desk.AdmissionControl;
import io.reglament.decision.desk.HorizonDesk;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What becomes of a deal if nobody does anything. */
@Path("/v1/decisions/horizon")
@RolesAllowed({
    AccessRole.CRM_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class HorizonResource {
    private static final String MOST_DAYS = "366";
    private static final String USUAL_DAYS = "30";
    private static final String MOST_STEPS = "100";
    private static final String USUAL_STEPS = "50";

    private final HorizonDesk desk;
    private final AdmissionControl room;

    HorizonResource(HorizonDesk desk, AdmissionControl room) {
        this.desk = desk;
        this.room = room;
    }

    /** Answers 200 with each instant at which the answer to these facts changes, and what changes then; nothing is recorded. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<byte[]> look(
            @Parameter(
                            description = "How many days to look ahead of evaluationTime",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = MOST_DAYS,
                                            defaultValue = USUAL_DAYS))
                    @QueryParam("days")
                    @Nullable
                    String days,
            @Parameter(
                            description = "How many instants to tell at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = MOST_STEPS,
                                            defaultValue = USUAL_STEPS))
                    @QueryParam("steps")
                    @Nullable
                    String steps,
            byte[] body) {
        List<Fault> faults = new ArrayList<>();
        int ahead = number("days", days, USUAL_DAYS, MOST_DAYS, faults);
        int most = number("steps", steps, USUAL_STEPS, MOST_STEPS, faults);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        if (body.length > RequestReader.MAX_BODY) {
            throw DecisionProblems.tooLarge(RequestReader.MAX_BODY);
        }
        return room.with(body.length, () -> desk.look(body, Duration.ofDays(ahead), most))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(DecisionProblems.of(failure)));
    }

    private static int number(String name, @Nullable String sent, String usual, String most, List<Fault> faults) {
        String text = sent == null ? usual : sent;
        int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > Integer.parseInt(most)) {
            faults.add(Fault.of("/" + name, FaultCode.WRONG_TYPE, "not a whole number from 1 to " + most));
        }
        return number;
    }
}
