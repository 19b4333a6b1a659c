package io.reglament.regulation.draft.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.rest.Caller;
import io.reglament.regulation.draft.ClosedDraft;
import io.reglament.regulation.draft.Conflict;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a draft for who may see or edit it, and says clearly why not. */
@ApplicationScoped
public class DraftAccess {
    private static final int CONFLICT = 409;
    private static final List<AccessRole> ALL_SEEING =
            List.of(AccessRole.EDITOR, AccessRole.APPROVER, AccessRole.AUDITOR, AccessRole.ADMIN);
    private static final String SPACE = "urn:reglament:problem:";

    private final DraftDesk desk;
    private final Caller caller;

    DraftAccess(DraftDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Who asks. */
    public String me() {
        return caller.person();
    }

    /**
     * An employee sees what he proposes himself.
     *
     * @throws HttpProblem 404
     */
    public DraftedLaw seen(long id) {
        return desk.one(id)
                .filter(law -> isSeen(law.draft()))
                .orElseThrow(() -> notFound("There is no draft " + id + "."));
    }

    boolean isSeen(Draft draft) {
        return ALL_SEEING.stream().anyMatch(caller::has)
                || (draft.kind() == Draft.Kind.PROPOSAL && draft.createdBy().equals(me()));
    }

    /**
     * What somebody may begin; an employee a proposal, which is what he gets where he names nothing.
     *
     * @throws HttpProblem 403
     */
    Draft.Kind kind(Draft.@Nullable Kind wanted) {
        boolean edits = caller.has(AccessRole.EDITOR);
        if (!edits && wanted == Draft.Kind.DRAFT) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail("An employee proposes: begin a draft of the kind PROPOSAL.")
                    .build();
        }
        return wanted != null ? wanted : edits ? Draft.Kind.DRAFT : Draft.Kind.PROPOSAL;
    }

    /**
     * To be read with what comes of it, in review and after it too.
     *
     * @throws HttpProblem 404
     * @throws ClosedDraft when it was discarded
     */
    public DraftedLaw kept(long id) {
        DraftedLaw law = seen(id);
        if (law.draft().stage() == Draft.Stage.DISCARDED) {
            throw new ClosedDraft(law.draft());
        }
        return law;
    }

    /**
     * @throws HttpProblem 404, or 403 where it is the proposal of somebody else
     * @throws ClosedDraft when it is not open
     */
    public DraftedLaw editable(long id) {
        DraftedLaw law = seen(id);
        Draft draft = law.draft();
        if (!draft.isOpen()) {
            throw new ClosedDraft(draft);
        }
        if (draft.kind() == Draft.Kind.PROPOSAL && !draft.createdBy().equals(me())) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail("Draft %d is the proposal of %s; take it over into a draft to change it."
                            .formatted(id, draft.createdBy()))
                    .build();
        }
        return law;
    }

    /** @throws HttpProblem 404 naming the tables that there are */
    public static void requireTable(DraftedLaw law, String tableId) {
        if (!law.tableIds().contains(tableId)) {
            throw notFound(
                    "There is no table '%s'; the tables are %s.".formatted(tableId, String.join(", ", law.tableIds())));
        }
    }

    /** @throws HttpProblem 409 with each conflict, where two people changed the same thing */
    static void requireNoConflict(Saved saved) {
        List<Conflict> conflicts = saved.conflicts();
        if (!conflicts.isEmpty()) {
            throw HttpProblem.builder()
                    .withType(URI.create(SPACE + "draft-conflict"))
                    .withTitle("Somebody else changed the same cells")
                    .withStatus(CONFLICT)
                    .withDetail(
                            "Nothing was saved. Read the table anew, choose for each conflict, and save with its ETag.")
                    .with("conflicts", conflicts)
                    .with("revision", saved.revision())
                    .build();
        }
    }

    /** A problem 404. */
    public static HttpProblem notFound(String detail) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail(detail)
                .build();
    }

    static HttpProblem refused(int status, String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(SPACE + type))
                .withTitle("The draft is not changed")
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
