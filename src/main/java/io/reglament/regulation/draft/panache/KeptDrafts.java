package io.reglament.regulation.draft.panache;

import io.reglament.regulation.draft.Acknowledgement;
import io.reglament.regulation.draft.CaseEdit;
import io.reglament.regulation.draft.ClosedDraft;
import io.reglament.regulation.draft.Comment;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafts in the database; one edit of a draft at a time over all replicas. */
@ApplicationScoped
class KeptDrafts implements Drafts {
    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtext('reglament.draft'), cast(:draft as int))";
    private static final String HEADS =
            "select revision, madeAt, madeBy, kind, origin, tableId, changes, draft from RevisionEntity";

    private final EntityManager database;
    private final Clock clock;

    KeptDrafts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Draft create(String name, Draft.Kind kind, Start start, String by, List<String> cases) {
        DraftEntity made = new DraftEntity(name, kind, start, now(), by);
        made.persist();
        for (int number = 1; number <= cases.size(); number++) {
            new CaseEditEntity(made.id, new CaseEdit(number, number, now(), by, cases.get(number - 1))).persist();
        }
        return draft(made, null, List.of(), List.of());
    }

    @Override
    @Transactional
    public Optional<Draft> one(long id) {
        DraftEntity found = DraftEntity.findById(id);
        if (found == null) {
            return Optional.empty();
        }
        List<Revision> revisions = new ArrayList<>();
        for (Object[] head : database.createQuery(HEADS + " where draft = :draft order by revision", Object[].class)
                .setParameter("draft", id)
                .getResultList()) {
            revisions.add(revision(head));
        }
        return Optional.of(draft(found, DraftEndEntity.findById(id), revisions, StepEntity.of(id)));
    }

    @Override
    @Transactional
    public List<Draft> all() {
        Map<Long, DraftEndEntity> ends = new LinkedHashMap<>();
        DraftEndEntity.<DraftEndEntity>listAll().forEach(end -> ends.put(end.draft, end));
        Map<Long, List<Revision>> revisions = new LinkedHashMap<>();
        for (Object[] head : database.createQuery(HEADS + " order by draft, revision", Object[].class)
                .getResultList()) {
            revisions
                    .computeIfAbsent((Long) head[7], draft -> new ArrayList<>())
                    .add(revision(head));
        }
        Map<Long, List<Step>> steps = StepEntity.ofAll();
        return DraftEntity.<DraftEntity>list("order by id desc").stream()
                .map(each -> draft(
                        each,
                        ends.get(each.id),
                        revisions.getOrDefault(each.id, List.of()),
                        steps.getOrDefault(each.id, List.of())))
                .toList();
    }

    @Override
    @Transactional
    public byte[] content(long id, int revision) {
        return database.createQuery(
                        "select content from RevisionEntity where draft = :draft and revision = :revision",
                        byte[].class)
                .setParameter("draft", id)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    @Override
    @Transactional
    public <T> T edit(long id, Function<Draft, Outcome<T>> edit) {
        Draft draft = open(id);
        Outcome<T> outcome = edit.apply(draft);
        if (outcome.revision() != null) {
            new RevisionEntity(id, draft.revision() + 1, outcome.revision(), now()).persist();
        }
        return outcome.answer();
    }

    @Override
    @Transactional
    public void step(long id, Function<Draft, NewStep> step) {
        Draft draft = alone(id);
        new StepEntity(id, draft.steps().size() + 1, step.apply(draft)).persistAndFlush();
    }

    @Override
    @Transactional
    public List<Comment> comments(long id) {
        return CommentEntity.of(id);
    }

    @Override
    @Transactional
    public Comment comment(long id, Function<List<Comment>, Comment> word) {
        alone(id);
        Comment made = word.apply(CommentEntity.of(id));
        new CommentEntity(id, made).persist();
        return made;
    }

    /** The draft to be edited in this transaction. */
    private Draft open(long id) {
        Draft draft = alone(id);
        if (!draft.isOpen()) {
            throw new ClosedDraft(draft);
        }
        return draft;
    }

    /** The draft as it stays until the transaction ends. */
    private Draft alone(long id) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                .setParameter("draft", (int) id)
                .getSingleResult();
        return one(id).orElseThrow(() -> new IllegalArgumentException("There is no draft " + id));
    }

    @Override
    @Transactional
    public void end(long id, String by) {
        open(id);
        new DraftEndEntity(id, now(), by).persist();
    }

    @Override
    @Transactional
    public List<Acknowledgement> acknowledgements(long id) {
        return AcknowledgementEntity.of(id);
    }

    @Override
    @Transactional
    public void acknowledge(long id, String finding, String by, String reason) {
        open(id);
        new AcknowledgementEntity(id, finding, now(), by, reason).persist();
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Draft draft(
            DraftEntity found, @Nullable DraftEndEntity end, List<Revision> revisions, List<Step> steps) {
        return new Draft(
                found.id,
                found.name,
                found.kind,
                found.baseVersion,
                found.baseHash,
                found.branch,
                found.createdAt,
                found.createdBy,
                end == null ? null : new Draft.Ended(end.endedAt, end.endedBy),
                revisions,
                steps);
    }

    private static Revision revision(Object[] head) {
        return new Revision(
                (int) head[0],
                (Instant) head[1],
                (String) head[2],
                (Revision.Kind) head[3],
                (String) head[4],
                (String) head[5],
                ChangesJson.read((String) head[6]));
    }
}
