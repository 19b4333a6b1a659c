package io.reglament.regulation.draft.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.regulation.draft.Conflict;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Finds a draft for who may see or edit it, and says clearly why not. */
@ApplicationScoped
class DraftAccess {
    private static final int CONFLICT = 409;
    private static final String SPACE = "urn:reglament:problem:";

    private final DraftDesk desk;
    private final SecurityIdentity caller;

    DraftAccess(DraftDesk desk, SecurityIdentity caller) {
        this.desk = desk;
        this.caller = caller;
    }

    String me() {
        return caller.getPrincipal().getName();
    }

    /** @throws HttpProblem 404 */
    DraftedLaw seen(long id) {
        return desk.one(id).orElseThrow(() -> notFound("There is no draft " + id + "."));
    }

    /** @throws HttpProblem 404, or 409 where it was discarded, or 403 where it is the proposal of somebody else */
    DraftedLaw editable(long id) {
        DraftedLaw law = seen(id);
        Draft draft = law.draft();
        Draft.Ended ended = draft.ended();
        if (ended != null) {
            throw refused(CONFLICT, "draft-discarded", "Draft %d was discarded by %s.".formatted(id, ended.by()));
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
    static void requireTable(DraftedLaw law, String tableId) {
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

    static HttpProblem notFound(String detail) {
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
