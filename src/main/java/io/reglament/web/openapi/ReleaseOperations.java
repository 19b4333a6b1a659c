package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.regulation.draft.rest.CommentResource.CommentPage;
import io.reglament.regulation.draft.rest.CommentView;
import io.reglament.regulation.draft.rest.NewComment;
import io.reglament.regulation.release.rest.NewSubmission;
import io.reglament.regulation.release.rest.ReleaseApproval;
import io.reglament.regulation.release.rest.ReleaseView;
import io.reglament.regulation.release.rest.StepReason;
import java.util.Map;
import java.util.TreeMap;

/** The operations by which drafts become law. */
final class ReleaseOperations {
    private static final String READERS = "editor, approver, auditor, admin";
    private static final String DRAFT = "/v1/drafts/{draftId}";
    private static final String COMMENTS = DRAFT + "/comments";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    ReleaseOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        steps();
        comments();
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void steps() {
        add(
                        "GET " + DRAFT + "/release",
                        "readRelease",
                        "How far a draft is on its way to be law, what is missing, and who did what",
                        READERS)
                .answers(200, "The release", shown.of(ReleaseView.class))
                .problems(404);
        add(
                        "POST " + DRAFT + "/submit",
                        "submitDraft",
                        "Puts a draft forward as a version with a name and a date; nobody edits it from then on",
                        "editor")
                .sends(JSON, sent.of(NewSubmission.class), null)
                .answers(200, "In review", shown.of(ReleaseView.class))
                .problems(404, 409);
        add(
                        "POST " + DRAFT + "/approve",
                        "approveDraft",
                        "Makes a version of what is in review; nobody approves his own change",
                        "approver")
                .sends(JSON, sent.of(ReleaseApproval.class), null)
                .answers(200, "Law from its date on", shown.of(ReleaseView.class))
                .problems(404, 409, 422);
        add("POST " + DRAFT + "/reject", "rejectDraft", "Sends a draft back to be edited", "approver")
                .sends(JSON, sent.of(StepReason.class), null)
                .answers(200, "Open again", shown.of(ReleaseView.class))
                .problems(404, 409);
        add(
                        "POST " + DRAFT + "/withdraw",
                        "withdrawDraft",
                        "Takes back what was submitted (editor), or an approved version before it binds (approver)",
                        "editor, approver")
                .sends(JSON, sent.of(StepReason.class), null)
                .answers(200, "Taken back", shown.of(ReleaseView.class))
                .problems(404, 409);
    }

    private void comments() {
        add("GET " + COMMENTS, "listComments", "What people say about a draft, the oldest first", READERS)
                .answers(200, "The comments", shown.of(CommentPage.class))
                .problems(404);
        add("POST " + COMMENTS, "addComment", "Says something about a table, a row or a cell", "editor, approver")
                .sends(JSON, sent.of(NewComment.class), null)
                .answers(201, "Said", shown.of(CommentView.class))
                .problems(404);
    }

    private Described add(String operation, String id, String summary, String roles) {
        Described described = new Described(id, summary, roles);
        operations.put(operation, described);
        return described;
    }
}
