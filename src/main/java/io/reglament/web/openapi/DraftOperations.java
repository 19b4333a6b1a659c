package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.regulation.draft.rest.Acceptance;
import io.reglament.regulation.draft.rest.DiffView;
import io.reglament.regulation.draft.rest.DraftResource;
import io.reglament.regulation.draft.rest.DraftWhole;
import io.reglament.regulation.draft.rest.FindingView;
import io.reglament.regulation.draft.rest.FindingView.FindingPage;
import io.reglament.regulation.draft.rest.GridView;
import io.reglament.regulation.draft.rest.NewDraft;
import io.reglament.regulation.draft.rest.NewModes;
import io.reglament.regulation.draft.rest.SavedView;
import io.reglament.regulation.draft.rest.TableRows;
import io.reglament.regulation.draft.rest.TriedView;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The operations on drafts of the law. */
final class DraftOperations {
    private static final String READERS = "employee, editor, approver, auditor, admin";
    private static final String EDITORS = "employee, editor";
    private static final String DMN = "application/dmn+xml";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TABLE = "/v1/drafts/{draftId}/tables/{tableId}";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    DraftOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        drafts();
        tables();
        findings();
        operations.putAll(new CaseOperations(sent, shown).byPath());
        operations.putAll(new ReleaseOperations(sent, shown).byPath());
        operations.putAll(new BacktestOperations(sent, shown).byPath());
        operations.putAll(new RegisterOperations(sent, shown).byPath());
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void drafts() {
        add("GET /v1/drafts", "listDrafts", "All drafts, the newest first, discarded ones too", READERS)
                .answers(200, "The drafts", shown.of(DraftResource.DraftPage.class));
        add("POST /v1/drafts", "createDraft", "Begins a draft from any version", EDITORS)
                .sends(JSON, sent.of(NewDraft.class), null)
                .answers(201, "Begun", shown.of(DraftWhole.class));
        add("GET /v1/drafts/{draftId}", "readDraft", "A draft with its tables and the modes of its rules", READERS)
                .answers(200, "The draft", shown.of(DraftWhole.class))
                .problems(404);
        add("DELETE /v1/drafts/{draftId}", "discardDraft", "Discards a draft; its history stays", EDITORS)
                .answers(204, "Discarded", null)
                .problems(404, 409);
        add("GET /v1/drafts/{draftId}/edits", "listEdits", "Every edit with what it changed, the newest first", READERS)
                .answers(200, "The edits", shown.of(DraftResource.EditPage.class))
                .problems(404);
        add(
                        "GET /v1/drafts/{draftId}/diff",
                        "compareDraft",
                        "What a draft changes against its base or another draft, by cell and by meaning",
                        READERS)
                .answers(200, "The changes", shown.of(DiffView.class))
                .problems(400, 404);
        add(
                        "PUT /v1/drafts/{draftId}/rule-modes",
                        "saveRuleModes",
                        "Sets rules to MANDATORY or ADVISORY; If-Match names the revision that was seen",
                        EDITORS)
                .sends(JSON, sent.of(NewModes.class), null)
                .answers(200, "The draft after it", shown.of(DraftWhole.class))
                .problems(404, 409, 412, 428);
    }

    private void tables() {
        add(
                        "GET " + TABLE,
                        "readDraftTable",
                        "A table as people edit it, with who wrote which cell, or as DMN, an Excel workbook or csv",
                        READERS)
                .answers(200, "The table", shown.of(GridView.class))
                .answers(200, "The table", DMN, Scalars.string(), null)
                .answers(200, "The table", XLSX, OASFactory.createSchema(), null)
                .answers(200, "The table", CSV, Scalars.string(), null)
                .problems(404);
        add(
                        "PUT " + TABLE,
                        "saveDraftTable",
                        "Saves the rows; what others saved since the revision of If-Match is joined cell by cell",
                        EDITORS)
                .sends(JSON, sent.of(TableRows.class), null)
                .answers(200, "Saved", shown.of(SavedView.class))
                .problems(404, 409, 412, 422, 428);
        add(
                        "POST " + TABLE + "/upload",
                        "uploadDraftTable",
                        "Saves a table edited as a file, joined cell by cell, or says with preview what it would change",
                        EDITORS)
                .sends(XLSX, OASFactory.createSchema(), null)
                .sends(CSV, Scalars.string(), null)
                .sends(DMN, Scalars.string(), null)
                .answers(200, "Saved, or what would change", uploaded())
                .answers(200, "The workbook of what was saved", XLSX, OASFactory.createSchema(), null)
                .answers(400, "Not read, or the workbook with comments", XLSX, OASFactory.createSchema(), null)
                .problems(404, 409, 412, 422, 428);
        add(
                        "POST " + TABLE + "/edits/{revision}/undo",
                        "undoEdit",
                        "Takes back what one edit did; later edits of other cells stay",
                        EDITORS)
                .answers(200, "Undone", shown.of(SavedView.class))
                .problems(404, 409);
        add(
                        "POST " + TABLE + "/taken/{from}",
                        "takeFromDraft",
                        "Takes over what another draft changed in this table",
                        EDITORS)
                .answers(200, "Taken over", shown.of(SavedView.class))
                .problems(404, 409);
    }

    private Schema uploaded() {
        return OASFactory.createSchema().addAnyOf(shown.of(SavedView.class)).addAnyOf(shown.of(TriedView.class));
    }

    private void findings() {
        add(
                        "GET /v1/drafts/{draftId}/findings",
                        "listFindings",
                        "What is doubtful in a draft, each with facts that prove it",
                        READERS)
                .answers(200, "The findings", shown.of(FindingPage.class))
                .problems(404);
        add(
                        "PUT /v1/drafts/{draftId}/findings/{finding}/acceptance",
                        "acceptFinding",
                        "Accepts a finding that asks, with the reason why it is right as it is",
                        EDITORS)
                .sends(JSON, sent.of(Acceptance.class), null)
                .answers(200, "Accepted", shown.of(FindingView.class))
                .problems(404, 409);
    }

    private Described add(String path, String id, String summary, String roles) {
        Described operation = new Described(id, summary, roles);
        operations.put(path, operation);
        return operation;
    }
}
