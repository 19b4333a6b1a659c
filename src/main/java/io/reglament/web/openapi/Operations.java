package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.calendar.rest.CalendarBody;
import io.reglament.calendar.rest.CalendarResource;
import io.reglament.calendar.rest.CalendarView;
import io.reglament.calendar.rest.DueView;
import io.reglament.calendar.rest.YearBody;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.ViolationState;
import io.reglament.decision.Decision;
import io.reglament.decision.horizon.Horizon;
import io.reglament.finding.Violation;
import io.reglament.history.RecordedDecision;
import io.reglament.history.rest.QuotedClause;
import io.reglament.history.rest.Replay;
import io.reglament.history.rest.WhyNot;
import io.reglament.reevaluation.rest.ReevaluationLine;
import io.reglament.reevaluation.rest.RetractionsMade;
import io.reglament.reevaluation.rest.RetractionsWanted;
import io.reglament.regulation.rest.RegulationResource;
import io.reglament.regulation.rest.TableView;
import io.reglament.regulation.rest.VersionView;
import io.reglament.regulation.rest.WithdrawalBody;
import io.reglament.watch.rest.DueDealView.DuePage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** All operations by "METHOD /path", with what is sent, answered and refused. */
final class Operations {
    private static final String NDJSON = "application/x-ndjson";
    private static final String ANY_ROLE = "any";
    private static final String ADMIN = "admin";
    private static final String AUDITOR = "auditor";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;
    private final Components components;
    private final Schema problem;

    Operations(Components components, Schema problem) {
        this.components = components;
        this.problem = problem;
        sent = new SentSchemas(components);
        shown = new ViewSchemas(components);
        decisions();
        violations();
        reevaluations();
        operations.putAll(new AccessOperations(sent, shown).byPath());
        operations.putAll(new PersonOperations(sent, shown).byPath());
        calendars();
        regulations();
        bundles();
        operations.putAll(new DraftOperations(sent, shown).byPath());
        operations.putAll(DocumentOperations.byPath());
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private Described add(String path, String id, String summary, String roles) {
        Described operation = new Described(id, summary, roles);
        operations.put(path, operation);
        return operation;
    }

    private void decisions() {
        Schema decision = shown.of(Decision.class);
        Schema request = sent.of(DecisionRequest.class);
        add(
                        "POST /v1/decisions",
                        "decide",
                        "Decides one deal, records it, answers",
                        "crm; with mode SIMULATION, which records nothing, also editor, approver, auditor, admin")
                .sends(JSON, request, Examples.read("first-contact.request.json"))
                .answers(201, "Decided, and on disk", JSON, decision, Examples.read("first-contact.answer.json"))
                .answers(200, "Recorded before (the stored bytes), or a simulation or replay", decision)
                .problems(404, 409, 422);
        add("POST /v1/decisions/batch", "decideAll", "One deal to a line, one answer to a line, in order", "crm")
                .sends(NDJSON, request, null)
                .answers(200, "Each with the status that it would have had alone", NDJSON, line(decision), null);
        add(
                        "POST /v1/decisions/horizon",
                        "horizon",
                        "What becomes of a deal if nobody does anything: each instant at which its answer changes",
                        "crm, editor, approver, auditor, admin")
                .sends(JSON, request, Examples.read("first-contact.request.json"))
                .answers(200, "Nothing is recorded", shown.of(Horizon.class))
                .problems(404, 422);
        recordedDecisions();
    }

    private void recordedDecisions() {
        add(
                        "GET /v1/decisions",
                        "findDecisions",
                        "Recorded decisions, newest first, in pages",
                        "auditor, crm (its own)")
                .pages(shown.page(shown.of(RecordedDecision.class)));
        add(
                        "GET /v1/decisions/{decisionId}",
                        "readDecision",
                        "The stored answer, byte for byte",
                        "auditor, crm (its own)")
                .answers(200, "The answer; with include=facts it also has the facts", withFacts())
                .problems(400, 404);
        add(
                        "POST /v1/decisions/{decisionId}/replay",
                        "replayDecision",
                        "Decides again from the stored facts and version, and compares",
                        AUDITOR)
                .answers(200, "Compared", shown.of(Replay.class))
                .problems(404, 409);
        add(
                        "GET /v1/decisions/{decisionId}/why-not",
                        "whyNot",
                        "For every row of a table: matched, or the first cell that failed with the value it saw",
                        "all; a crm for its own")
                .answers(200, "The looks into the table", shown.of(WhyNot.class))
                .problems(400, 404, 409);
    }

    private Schema line(Schema decision) {
        Schema line = Scalars.object()
                .addProperty("line", Scalars.integer())
                .addProperty("status", Scalars.integer())
                .addProperty("decision", decision)
                .addProperty("problem", problem)
                .required(List.of("line", "status"));
        return components.reference("BatchLine", line);
    }

    private Schema withFacts() {
        Schema decision = shown.object(Decision.class)
                .addProperty("facts", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        return components.reference("StoredDecision", decision);
    }

    private void violations() {
        Schema recorded = components.reference("RecordedViolation", recorded());
        Schema history = recorded()
                .addProperty("clauses", Scalars.array(shown.of(QuotedClause.class)))
                .addProperty("history", Scalars.array(recorded))
                .addRequired("history");
        add(
                        "GET /v1/deals/due",
                        "findDueDeals",
                        "Open deals whose last answer holds no more, to be posted again, in pages",
                        "crm, auditor")
                .pages(shown.of(DuePage.class));
        add("GET /v1/violations", "findViolations", "Violations, newest first, in pages", AUDITOR)
                .pages(shown.page(recorded));
        add(
                        "GET /v1/violations/{key}",
                        "readViolation",
                        "One violation with the clauses that it cites, as its version says them, and its revisions",
                        "auditor, approver, editor")
                .answers(200, "The violation", components.reference("ViolationWithHistory", history))
                .problems(404);
    }

    private Schema recorded() {
        return shown.object(Violation.class)
                .addProperty("state", Scalars.enumeration(ViolationState.class))
                .addProperty("dealId", Scalars.string())
                .addProperty("branchId", Scalars.string())
                .addProperty("decisionId", Scalars.string().format("uuid"))
                .addProperty("revision", Scalars.integer())
                .addProperty("recordedAt", Scalars.string().format("date-time"))
                .addProperty("actor", Scalars.string())
                .addProperty("reason", Scalars.string())
                .addProperty("cause", Scalars.string())
                .addRequired("state")
                .addRequired("dealId")
                .addRequired("revision");
    }

    private void reevaluations() {
        add(
                        "POST /v1/reevaluations",
                        "reevaluate",
                        "Decides recorded deals by this build: what falls, what would be new; records nothing",
                        "admin, auditor")
                .answers(
                        200,
                        "A line for each deal that would change, and last of all the sums",
                        NDJSON,
                        shown.of(ReevaluationLine.class),
                        null)
                .problems(400);
        add(
                        "POST /v1/reevaluations/retractions",
                        "retractFallen",
                        "Takes back what falls, in the name of a person and for a reason",
                        ADMIN)
                .sends(JSON, sent.of(RetractionsWanted.class), null)
                .answers(200, "What was taken back, and what was left", shown.of(RetractionsMade.class));
    }

    private void calendars() {
        Schema year = sent.of(YearBody.class);
        add("GET /v1/calendars", "listCalendars", "The working calendars", ANY_ROLE)
                .answers(200, "The calendars", shown.of(CalendarResource.CalendarPage.class));
        Schema calendar = shown.of(CalendarView.class);
        add("GET /v1/calendars/{id}", "readCalendar", "A calendar, with the version of its hours as ETag", ANY_ROLE)
                .answers(200, "The calendar", calendar)
                .problems(404);
        add("PUT /v1/calendars/{id}", "putCalendar", "Adds a calendar, or replaces the hours of If-Match", ADMIN)
                .sends(JSON, sent.of(CalendarBody.class), null)
                .answers(200, "Replaced, or the same as before", calendar)
                .answers(201, "Added", calendar)
                .problems(412, 422, 428);
        add("GET /v1/calendars/{id}/years/{year}", "readYear", "A year, with its version as ETag", ANY_ROLE)
                .answers(200, "The year", year)
                .problems(404);
        add("PUT /v1/calendars/{id}/years/{year}", "putYear", "Adds a year, or replaces the one of If-Match", ADMIN)
                .sends(JSON, year, null)
                .answers(200, "Replaced, or the same as before", year)
                .answers(201, "Added", year)
                .problems(404, 412, 422, 428);
        add(
                        "GET /v1/calendars/{id}/due",
                        "workOutDue",
                        "When a span of working time is used up, with the proof",
                        ANY_ROLE)
                .answers(200, "The due instant", shown.of(DueView.class))
                .problems(400, 404, 422);
    }

    private void regulations() {
        add("GET /v1/regulations", "listVersions", "The versions of the regulation", ANY_ROLE)
                .answers(200, "The versions", shown.of(RegulationResource.VersionPage.class));
        add("GET /v1/regulations/{version}", "readVersion", "One version with the modes of its rules", ANY_ROLE)
                .answers(200, "The version", shown.of(VersionView.Whole.class))
                .problems(404);
        add("GET /v1/regulations/{version}/tables", "listTables", "The tables of a version", ANY_ROLE)
                .answers(200, "The tables", shown.of(RegulationResource.TablePage.class))
                .problems(404);
        add("GET /v1/regulations/{version}/tables/{tableId}", "readTable", "One table, as a grid or as DMN", ANY_ROLE)
                .answers(200, "The table", shown.of(TableView.class))
                .answers(200, "The table", "application/dmn+xml", Scalars.string(), null)
                .problems(404);
    }

    private void bundles() {
        Schema zip = OASFactory.createSchema();
        add("GET /v1/regulations/{version}/bundle", "readBundle", "A version as one zip", ADMIN)
                .answers(200, "The bundle", "application/zip", zip, null)
                .problems(404);
        add("POST /v1/regulations/import", "importBundle", "Takes a version in with its approval", ADMIN)
                .sends("application/zip", zip, null)
                .answers(201, "Taken in", shown.of(VersionView.class))
                .answers(200, "Here already", shown.of(VersionView.class))
                .problems(409, 422);
        add(
                        "POST /v1/regulations/{version}/withdraw",
                        "withdrawVersion",
                        "Takes a version back before its effect, or while no decision used it",
                        ADMIN)
                .sends(JSON, sent.of(WithdrawalBody.class), null)
                .answers(200, "Withdrawn", shown.of(VersionView.class))
                .problems(400, 404, 409);
    }
}
