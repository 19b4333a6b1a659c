package io.reglament.regulation.draft.panache;

import io.reglament.regulation.draft.CaseEdit;
import io.reglament.regulation.draft.ClosedDraft;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.DraftCases;
import io.reglament.regulation.draft.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** The cases of drafts in the database; one edit of a draft at a time over all replicas. */
@ApplicationScoped
class KeptDraftCases implements DraftCases {
    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtext('reglament.draft'), cast(:draft as int))";

    private final EntityManager database;
    private final Drafts drafts;
    private final Clock clock;

    KeptDraftCases(EntityManager database, Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<CaseEdit> edits(long draft) {
        return CaseEditEntity.of(draft);
    }

    @Override
    @Transactional
    public CaseEdit add(long draft, String by, Function<List<CaseEdit>, NewCaseEdit> edit) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                .setParameter("draft", (int) draft)
                .getSingleResult();
        Draft now = drafts.one(draft).orElseThrow(() -> new IllegalArgumentException("There is no draft " + draft));
        if (!now.isOpen()) {
            throw new ClosedDraft(now);
        }
        List<CaseEdit> before = CaseEditEntity.of(draft);
        NewCaseEdit made = edit.apply(before);
        CaseEdit added = new CaseEdit(
                before.size() + 1, made.caseId(), clock.instant().truncatedTo(ChronoUnit.MICROS), by, made.content());
        new CaseEditEntity(draft, added).persist();
        return added;
    }
}
