package io.reglament.calendar.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.fault.UnknownReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working calendars and their years. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private final Calendars calendars;
    private final Caller caller;

    CalendarResource(Calendars calendars, Caller caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    /** All calendars with their week and the years that are loaded. */
    @GET
    @Authenticated
    public CalendarPage all() {
        return new CalendarPage(calendars.all().stream().map(CalendarView::of).toList());
    }

    /** One calendar, with the version of its hours as ETag. */
    @GET
    @Path("/{id}")
    @Authenticated
    public Response one(@PathParam("id") String id) {
        return Response.ok(CalendarView.of(calendar(id)))
                .tag(Condition.tag(calendars.version(id)))
                .build();
    }

    /** Adds a calendar, or replaces the hours that If-Match names; its years stay, and the same content changes nothing. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.ADMIN_NAME)
    public Response define(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            byte[] body) {
        ProductionCalendar before = calendars.kept(id).orElse(null);
        ProductionCalendar calendar = CalendarBody.read(body, id, before);
        int version = calendars.version(id);
        new Condition(ifMatch, ifNoneMatch).expect(version);
        CalendarView shown = CalendarView.of(calendar);
        if (before != null && calendar.sameWeek(before)) {
            return Response.ok(shown).tag(Condition.tag(version)).build();
        }
        if (!calendars.define(calendar, version, caller.person())) {
            throw Condition.stale();
        }
        return Response.status(version == 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(shown)
                .tag(Condition.tag(version + 1))
                .build();
    }

    /** One year, with its version as ETag. */
    @GET
    @Path("/{id}/years/{year: [0-9]{4}}")
    @Authenticated
    public Response year(@PathParam("id") String id, @PathParam("year") int year) {
        CalendarYear content = calendar(id).years().get(year);
        if (content == null) {
            throw notFound("Calendar '%s' has no year %d.".formatted(id, year));
        }
        return Response.ok(content)
                .tag(Condition.tag(calendars.version(id, year)))
                .build();
    }

    /** Adds a year, or replaces the version that If-Match names; the same content changes nothing. */
    @PUT
    @Path("/{id}/years/{year: [0-9]{4}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.ADMIN_NAME)
    public Response put(
            @PathParam("id") String id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            byte[] body) {
        ProductionCalendar calendar = calendar(id);
        CalendarYear content = YearBody.read(body, calendar, year);
        int version = calendars.version(id, year);
        new Condition(ifMatch, ifNoneMatch).expect(version);
        if (content.equals(calendar.years().get(year))) {
            return Response.ok(content).tag(Condition.tag(version)).build();
        }
        if (!calendars.replace(id, year, content, version, caller.person())) {
            throw Condition.stale();
        }
        return Response.status(version == 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(content)
                .tag(Condition.tag(version + 1))
                .build();
    }

    private ProductionCalendar calendar(String id) {
        return calendars.kept(id).orElseThrow(() -> UnknownReference.calendar(id, "/id", ids()));
    }

    private List<String> ids() {
        return calendars.all().stream().map(ProductionCalendar::id).toList();
    }

    private static HttpProblem notFound(String detail) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail(detail)
                .build();
    }

    /** A list as the API gives it. */
    public record CalendarPage(List<CalendarView> items) {}
}
