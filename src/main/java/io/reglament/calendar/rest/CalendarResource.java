package io.reglament.calendar.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working calendars and their years. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private static final int CONDITION_REQUIRED = 428;

    private final Calendars calendars;
    private final SecurityIdentity caller;

    CalendarResource(Calendars calendars, SecurityIdentity caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    /** All calendars with their week and the years that are loaded. */
    @GET
    @Authenticated
    public CalendarPage all() {
        return new CalendarPage(calendars.all().stream().map(CalendarView::of).toList());
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
        return Response.ok(content).tag(tag(calendars.version(id, year))).build();
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
            byte[] body) {
        ProductionCalendar calendar = calendar(id);
        CalendarYear content = YearBody.read(body, calendar, year);
        int version = calendars.version(id, year);
        expect(ifMatch, version);
        if (content.equals(calendar.years().get(year))) {
            return Response.ok(content).tag(tag(version)).build();
        }
        if (!calendars.replace(id, year, content, version, caller.getPrincipal().getName())) {
            throw stale();
        }
        return Response.status(version == 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(content)
                .tag(tag(version + 1))
                .build();
    }

    private static void expect(@Nullable String ifMatch, int version) {
        if (ifMatch == null && version > 0) {
            throw HttpProblem.builder().withStatus(CONDITION_REQUIRED).build();
        }
        if (ifMatch != null && (version == 0 || !matches(ifMatch, version))) {
            throw stale();
        }
    }

    /** Strong comparison with each of the listed tags (RFC 9110, 13.1.1). */
    private static boolean matches(String ifMatch, int version) {
        String tag = "\"" + version + "\"";
        return ifMatch.strip().equals("*")
                || List.of(ifMatch.split(",")).stream()
                        .anyMatch(each -> each.strip().equals(tag));
    }

    private ProductionCalendar calendar(String id) {
        return calendars.kept(id).orElseThrow(() -> notFound("There is no calendar '%s'.".formatted(id)));
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    private static HttpProblem stale() {
        return HttpProblem.builder()
                .withStatus(Response.Status.PRECONDITION_FAILED)
                .build();
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
