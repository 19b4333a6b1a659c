package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.watch.rest.ComplaintView;
import io.reglament.watch.rest.ComplaintView.ComplaintPage;
import io.reglament.watch.rest.DraftRegisterResource.DraftRegisters;
import io.reglament.watch.rest.NewComplaint;
import io.reglament.watch.rest.UnansweredCaseView.UnansweredPage;
import java.util.Map;
import java.util.TreeMap;

/** The operations on what the next change of the law should look at. */
final class RegisterOperations {
    private static final String READERS = "editor, approver, auditor, admin";

    private final Map<String, Described> operations = new TreeMap<>();

    RegisterOperations(SentSchemas sent, ViewSchemas shown) {
        add(
                        "GET /v1/exception-cases",
                        "findExceptionCases",
                        "Facts for which a table had no row, with the row that answers them by now, in pages",
                        READERS)
                .pages(shown.of(UnansweredPage.class));
        add("GET /v1/grievances", "findGrievances", "Discontent with rules, the newest first, in pages", READERS)
                .pages(shown.of(ComplaintPage.class));
        add(
                        "POST /v1/grievances",
                        "complain",
                        "Says what one has against a rule or a row",
                        "employee, editor, approver, auditor, admin")
                .sends(JSON, sent.of(NewComplaint.class), null)
                .answers(201, "Noted", shown.of(ComplaintView.class))
                .problems(429);
        add(
                        "GET /v1/drafts/{draftId}/registers",
                        "readRegistersForDraft",
                        "What the registers have for a draft: cases that none of its rows answers first, and complaints",
                        READERS)
                .answers(200, "The registers", shown.of(DraftRegisters.class))
                .problems(404);
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private Described add(String path, String id, String summary, String roles) {
        Described operation = new Described(id, summary, roles);
        operations.put(path, operation);
        return operation;
    }
}
