package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.regulation.cases.Case;
import io.reglament.regulation.draft.rest.CaseRunView;
import io.reglament.regulation.draft.rest.CaseView;
import io.reglament.regulation.draft.rest.CaseView.CaseHistory;
import io.reglament.regulation.draft.rest.CaseView.CasePage;
import io.reglament.regulation.draft.rest.ExampleView.ExamplePage;
import java.util.Map;
import java.util.TreeMap;

/** The operations on the cases of drafts and on the examples of their rows. */
final class CaseOperations {
    private static final String READERS = "employee, editor, approver, auditor, admin";
    private static final String EDITORS = "employee, editor";
    private static final String CASES = "/v1/drafts/{draftId}/cases";
    private static final String CASE = CASES + "/{caseId}";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    CaseOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        cases();
        run();
        examples();
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void cases() {
        add("GET " + CASES, "listCases", "The cases of a draft: given facts, expected findings", READERS)
                .answers(200, "The cases", shown.of(CasePage.class))
                .problems(404);
        add("POST " + CASES, "addCase", "Adds a case to a draft", EDITORS)
                .sends(JSON, sent.of(Case.class), null)
                .answers(201, "Added", shown.of(CaseView.class))
                .problems(404, 409, 422);
        add("GET " + CASE, "readCase", "A case with every edit of it", READERS)
                .answers(200, "The case", shown.of(CaseHistory.class))
                .problems(404);
        add(
                        "PUT " + CASE,
                        "saveCase",
                        "Replaces a case, or puts a removed one back; If-Match names the edit that was seen",
                        EDITORS)
                .sends(JSON, sent.of(Case.class), null)
                .answers(200, "Saved", shown.of(CaseView.class))
                .problems(404, 409, 412, 422, 428);
        add("DELETE " + CASE, "removeCase", "Removes a case; its history stays", EDITORS)
                .answers(204, "Removed", null)
                .problems(404, 409);
    }

    private void run() {
        add(
                        "POST " + CASES + "/run",
                        "runCases",
                        "Decides every case by the draft, and says which rows that shows at work; records nothing",
                        READERS)
                .answers(200, "What came of them", shown.of(CaseRunView.class))
                .problems(404);
    }

    private void examples() {
        add(
                        "GET /v1/drafts/{draftId}/tables/{tableId}/examples",
                        "listExamples",
                        "For every row facts that it answers, and facts one cell away that it does not",
                        READERS)
                .answers(200, "The examples", shown.of(ExamplePage.class))
                .problems(404);
    }

    private Described add(String path, String id, String summary, String roles) {
        Described operation = new Described(id, summary, roles);
        operations.put(path, operation);
        return operation;
    }
}
