package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.desk.CaseDesk;
import io.reglament.regulation.draft.desk.CaseSummary;
import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.desk.FindingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an edit of a table is answered with, whichever way it came. */
@ApplicationScoped
class SavedAnswer {
    private final FindingDesk findings;
    private final CaseDesk cases;
    private final DraftAccess access;

    SavedAnswer(FindingDesk findings, CaseDesk cases, DraftAccess access) {
        this.findings = findings;
        this.cases = cases;
        this.access = access;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where two people changed the same thing */
    Response to(long id, Saved saved) {
        DraftAccess.requireNoConflict(saved);
        DraftedLaw law = access.seen(id);
        CaseSummary tried = cases.summary(law, saved.changes().isEmpty() ? null : saved.revision())
                .orElse(null);
        return Response.ok(SavedView.of(saved, law, findings.of(law), tried))
                .type(MediaType.APPLICATION_JSON)
                .tag(SeenRevision.tag(saved.revision()))
                .build();
    }
}
