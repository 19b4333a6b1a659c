package io.reglament.acknowledgement.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.acknowledgement.Acknowledged;
import io.reglament.acknowledgement.Acknowledgements;
import io.reglament.acknowledgement.rest.AcknowledgementView.VersionReader;
import io.reglament.acknowledgement.rest.AcknowledgementView.VersionReaders;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.person.Person;
import io.reglament.person.Persons;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.Regulations;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has read and signed a version, and who has not: for whoever answers for the law. */
@Path("/v1/regulations/{version}/acknowledgements")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class VersionAcknowledgements {
    private final Acknowledgements acknowledgements;
    private final Persons persons;
    private final Regulations regulations;

    VersionAcknowledgements(Acknowledgements acknowledgements, Persons persons, Regulations regulations) {
        this.acknowledgements = acknowledgements;
        this.persons = persons;
        this.regulations = regulations;
    }

    /** The directory, and how far each has come with a version. */
    @GET
    @RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
    public VersionReaders ofVersion(@PathParam("version") String name, @Context UriInfo uri) {
        Question question = new Question(uri.getQueryParameters());
        Place after = question.after(place -> true);
        int limit = question.limit();
        question.check();
        Regulation version = regulations
                .versions()
                .version(name)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no version " + name + "."));
        Map<String, Acknowledged> marks = acknowledgements.ofVersion(version.version(), version.contentHash()).stream()
                .collect(Collectors.toMap(Acknowledged::account, Function.identity()));
        Page<Person> page = Page.of(
                persons.find(null, after == null ? null : after.key(), limit + 1),
                limit,
                each -> new Place(Instant.EPOCH, each.id()));
        List<String> signed = marks.values().stream()
                .filter(mark -> mark.signedAt() != null)
                .map(Acknowledged::account)
                .toList();
        return new VersionReaders(
                page.items().stream()
                        .map(each -> view(each, marks.get(each.signsInAs())))
                        .toList(),
                persons.countOf(signed),
                persons.count(),
                page.next());
    }

    private static VersionReader view(Person person, @Nullable Acknowledged mark) {
        return new VersionReader(
                person.id(),
                person.name(),
                person.unit(),
                mark == null ? null : mark.readAt(),
                mark == null ? null : mark.signedAt());
    }
}
