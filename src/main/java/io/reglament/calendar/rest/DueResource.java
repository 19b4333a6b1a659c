package io.reglament.calendar.rest;

import io.quarkus.security.Authenticated;
import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ContactHours;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.Proof;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.WorkingClock;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.UnknownReference;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The deadline calculator: when a span of working time is used up, and the proof of it. */
@Path("/v1/calendars/{id}/due")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DueResource {
    private final Calendars calendars;
    private final ContactHours contactHours;

    DueResource(Calendars calendars, ContactHours contactHours) {
        this.calendars = calendars;
        this.contactHours = contactHours;
    }

    /** The due instant, with the intervals that were counted and those that were not; in the client's hours too where his zone is given. */
    @GET
    public DueView due(
            @PathParam("id") String id,
            @Parameter(
                            required = true,
                            description = "When the clock starts",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "" + DueQuestion.MAX_AMOUNT))
                    @QueryParam("amount")
                    @Nullable
                    String amount,
            @Parameter(required = true, schema = @Schema(implementation = SpanUnit.class)) @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(
                            description =
                                    "Counts only the hours in which a client of this zone may be called, such as Europe/Moscow")
                    @QueryParam("clientZone")
                    @Nullable
                    String clientZone) {
        WorkingCalendar calendar = calendars.byId(id).orElseThrow(() -> UnknownReference.calendar(id, "/id", ids()));
        DueQuestion question = DueQuestion.read(from, amount, unit, clientZone);
        try {
            Proof proof = clock(calendar, question).explain(question.from(), question.span());
            return DueView.of(question, proof, calendar);
        } catch (CalendarYearMissing missing) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/from",
                    FaultCode.OUT_OF_BOUNDS,
                    "the clock runs into " + missing.year() + ", which calendar " + missing.calendarId() + " lacks")));
        }
    }

    private List<String> ids() {
        return calendars.all().stream().map(ProductionCalendar::id).toList();
    }

    private WorkingClock clock(WorkingCalendar calendar, DueQuestion question) {
        WorkingClock clock = new WorkingClock(calendar);
        ZoneId clientZone = question.clientZone();
        if (clientZone == null) {
            return clock;
        }
        return contactHours
                .at(question.from())
                .map(hours -> clock.withWindow(clientZone, hours))
                .orElse(clock);
    }
}
