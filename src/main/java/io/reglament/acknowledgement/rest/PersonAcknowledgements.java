package io.reglament.acknowledgement.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.acknowledgement.Acknowledged;
import io.reglament.acknowledgement.Acknowledgements;
import io.reglament.acknowledgement.rest.AcknowledgementView.AcknowledgementList;
import io.reglament.person.Person;
import io.reglament.person.Persons;
import io.reglament.regulation.Regulations;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What somebody has read and signed. */
@Path("/v1/persons/{id}/acknowledgements")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class PersonAcknowledgements {
    private final Acknowledgements acknowledgements;
    private final Persons persons;
    private final Regulations regulations;

    PersonAcknowledgements(Acknowledgements acknowledgements, Persons persons, Regulations regulations) {
        this.acknowledgements = acknowledgements;
        this.persons = persons;
        this.regulations = regulations;
    }

    /** What somebody of the directory has read and signed, as a CRM sends it among the facts of a deal. */
    @GET
    @RolesAllowed({
        AccessRole.CRM_NAME,
        AccessRole.EDITOR_NAME,
        AccessRole.APPROVER_NAME,
        AccessRole.AUDITOR_NAME,
        AccessRole.ADMIN_NAME
    })
    public AcknowledgementList ofPerson(@PathParam("id") String id) {
        Person person = persons.one(id)
                .orElseThrow(() ->
                        HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is nobody of this id in the directory."));
        return new AcknowledgementList(acknowledgements.of(person.signsInAs()).stream()
                .filter(this::isOfTheVersion)
                .map(AcknowledgementView::of)
                .toList());
    }

    /** What was marked in a version of the same name that said something else does not count. */
    private boolean isOfTheVersion(Acknowledged mark) {
        return regulations.law().version(mark.version()).stream()
                .anyMatch(version -> version.contentHash().equals(mark.contentHash()));
    }
}
