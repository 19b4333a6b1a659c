package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.acknowledgement.rest.AcknowledgementView;
import io.reglament.acknowledgement.rest.NewMark;
import io.reglament.person.Person;
import io.reglament.person.Persons.Changed;
import io.reglament.person.rest.PersonBody;
import io.reglament.person.rest.PersonPage;
import java.util.Map;
import java.util.TreeMap;

/** The operations on the directory of persons, and on what they have read and signed. */
final class PersonOperations {
    private static final String ADMIN = "admin";
    private static final String PERSONS = "employee, editor, approver, auditor, admin";
    private static final String ALL = "/v1/persons";
    private static final String CSV = "text/csv";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    PersonOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        directory();
        acknowledgements();
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void directory() {
        add("GET " + ALL, "listPersons", "Who is who, by id; as a text file the whole directory", PERSONS)
                .pages(shown.of(PersonPage.class))
                .answers(200, "A page", CSV, Scalars.string(), null);
        add("PUT " + ALL, "putPersons", "Adds and changes whoever a text file names, all or none", ADMIN)
                .sends(CSV, Scalars.string(), null)
                .answers(200, "What came of it", shown.of(Changed.class));
        add("PUT " + ALL + "/{id}", "putPerson", "Adds somebody, or says something else of him", ADMIN)
                .sends(JSON, sent.of(PersonBody.class), null)
                .answers(200, "Kept", shown.of(Person.class));
        add("DELETE " + ALL + "/{id}", "erasePerson", "Erases what is said of somebody", ADMIN)
                .answers(204, "Erased", null)
                .problems(404);
    }

    private void acknowledgements() {
        add("POST /v1/acknowledgements", "acknowledge", "Marks a version as read, and after that as signed", PERSONS)
                .sends(JSON, sent.of(NewMark.class), null)
                .answers(201, "Marked", shown.of(AcknowledgementView.class))
                .answers(200, "Marked before", shown.of(AcknowledgementView.class))
                .problems(409);
        add("GET /v1/acknowledgements", "listOwnAcknowledgements", "What one has read and signed oneself", PERSONS)
                .answers(200, "Every version", shown.of(AcknowledgementView.AcknowledgementList.class));
        add(
                        "GET " + ALL + "/{id}/acknowledgements",
                        "listAcknowledgementsOfPerson",
                        "What somebody has read and signed, in the form of the fact",
                        "crm, editor, approver, auditor, admin")
                .answers(200, "The versions", shown.of(AcknowledgementView.AcknowledgementList.class))
                .problems(404);
        add(
                        "GET /v1/regulations/{version}/acknowledgements",
                        "listAcknowledgementsOfVersion",
                        "The directory, and how far each has come with a version",
                        "editor, approver, auditor, admin")
                .pages(shown.of(AcknowledgementView.VersionReaders.class))
                .problems(404);
    }

    private Described add(String operation, String id, String summary, String roles) {
        Described described = new Described(id, summary, roles);
        operations.put(operation, described);
        return described;
    }
}
