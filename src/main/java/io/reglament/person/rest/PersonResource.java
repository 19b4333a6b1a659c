package io.reglament.person.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.person.Person;
import io.reglament.person.PersonForm;
import io.reglament.person.PersonSheet;
import io.reglament.person.Persons;
import io.reglament.person.Persons.Changed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who is who: read by whoever reads the law or what it found, kept by an administrator. */
@Path("/v1/persons")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class PersonResource {
    private static final String CSV = "text/csv";
    private static final List<String> WORDS = List.of("true", "false");

    private final Persons persons;

    PersonResource(Persons persons) {
        this.persons = persons;
    }

    /** Page by page, by id. */
    @GET
    @Parameter(name = "start", in = ParameterIn.QUERY, description = "Those whose id or name begins with it")
    public PersonPage find(@Context UriInfo uri) {
        Question question = new Question(uri.getQueryParameters());
        String start = question.text("start");
        Place after = question.after(place -> true);
        int limit = question.limit();
        question.check();
        Page<Person> page = Page.of(
                persons.find(start, after == null ? null : after.key(), limit + 1),
                limit,
                each -> new Place(Instant.EPOCH, each.id()));
        return new PersonPage(page.items(), page.next());
    }

    /** All of it as a text file, as Excel opens it. */
    @GET
    @Produces(CSV + ";qs=0.4")
    public Response sheet() {
        return Response.ok(PersonSheet.write(persons.find(null, null, Integer.MAX_VALUE)), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"persons.csv\"")
                .build();
    }

    /** Adds and changes whoever a text file names; with {@code only=true} whoever it does not name is erased. */
    @PUT
    @Consumes(CSV)
    @RolesAllowed(AccessRole.ADMIN_NAME)
    public Changed putAll(@QueryParam("only") @Nullable String only, byte[] body) {
        if (only != null && !WORDS.contains(only)) {
            throw new FaultyFacts(
                    List.of(new Fault("/only", FaultCode.UNKNOWN_VALUE.name(), "true or false", WORDS, false)));
        }
        List<Person> sent = PersonSheet.read(body);
        if ("true".equals(only) && sent.isEmpty()) {
            throw new FaultyFacts(List.of(Fault.of(
                    "", FaultCode.MISSING, "a file without persons would erase everybody; erase them one by one")));
        }
        return persons.putAll(sent, "true".equals(only));
    }

    /** Adds somebody, or says something else of him. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.ADMIN_NAME)
    public Person put(@PathParam("id") String id, byte[] body) {
        PersonBody sent = PersonBody.BODY.read(body);
        PersonForm form = new PersonForm();
        Person person = form.person("", id, sent.name(), sent.unit(), sent.role(), sent.account());
        if (!form.faults().isEmpty()) {
            throw new FaultyFacts(form.faults());
        }
        persons.put(person);
        return person;
    }

    /** Erases what is said of somebody; the record goes on to know his id. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(AccessRole.ADMIN_NAME)
    public void erase(@PathParam("id") String id) {
        if (!persons.erase(id)) {
            throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is nobody of this id.");
        }
    }
}
