package io.reglament.regulation.release.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.draft.ClosedDraft;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.Drafts.NewRevision;
import io.reglament.regulation.draft.Drafts.NewStep;
import io.reglament.regulation.draft.Drafts.Outcome;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.Step;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.release.desk.ReleaseRefusal.NotNow;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One edits while another submits and a third approves: what is approved is what was submitted, and nothing was edited after that. */
@QuarkusTest
class EditsRaceStepsTest {
    private static final int RACES = Integer.getInteger("reglament.races", 60);
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2090-01-01T00:00:00Z");

    private final Drafts drafts;
    private final Clock clock;

    EditsRaceStepsTest(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Test
    void nothingIsEditedBetweenSubmissionAndApproval() throws Exception {
        String approver = "test-approver";
        TestKeys.of("approver");
        ExecutorService three = Executors.newFixedThreadPool(3);
        int approved = 0;
        for (int race = 0; race < RACES; race++) {
            Draft draft = drafts.create(
                    "race", Draft.Kind.DRAFT, new Drafts.Start("SR-1.0", "sha256:x", null), "one", List.of());
            long id = draft.id();
            CountDownLatch start = new CountDownLatch(3);
            List<Future<?>> all = List.of(
                    three.submit(() -> together(start, () -> edit(id))),
                    three.submit(() -> together(start, () -> submit(id))),
                    three.submit(() -> together(start, () -> approve(id, approver))));
            for (Future<?> each : all) {
                finished(each);
            }
            Draft now = drafts.one(id).orElseThrow();
            for (Step step : now.steps()) {
                assertThat(step.submission().revision()).as("race %d", race).isEqualTo(now.revision());
            }
            approved += now.stage() == Draft.Stage.APPROVED ? 1 : 0;
        }
        three.shutdown();
        System.out.printf("%d races, %d approved%n", RACES, approved);
    }

    private static void finished(Future<?> each) throws Exception {
        try {
            each.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOfAny(ClosedDraft.class, NotNow.class);
        }
    }

    private static Void together(CountDownLatch start, Runnable then) throws InterruptedException {
        start.countDown();
        start.await();
        then.run();
        return null;
    }

    private void edit(long id) {
        for (int i = 0; i < 3; i++) {
            drafts.edit(
                    id,
                    draft -> new Outcome<>(
                            new NewRevision("one", Revision.Kind.EDIT, "", "contact-limit", List.of(), new byte[0]),
                            0));
        }
    }

    private void submit(long id) {
        drafts.step(id, draft -> {
            if (!draft.isOpen()) {
                throw new ClosedDraft(draft);
            }
            return step(Step.Kind.SUBMITTED, "one", content(draft.revision()), null);
        });
    }

    private void approve(long id, String by) {
        for (int i = 0; i < 200; i++) {
            Draft seen = drafts.one(id).orElseThrow();
            if (seen.stage() == Draft.Stage.IN_REVIEW) {
                drafts.step(id, draft -> {
                    if (draft.stage() != Draft.Stage.IN_REVIEW) {
                        throw new NotNow("");
                    }
                    return step(Step.Kind.APPROVED, by, seen.last().submission(), "sha256:y");
                });
                return;
            }
        }
    }

    private NewStep step(
            Step.Kind kind, String by, Submission about, @org.jspecify.annotations.Nullable String versionHash) {
        return new NewStep(kind, clock.instant(), by, "", false, about, versionHash, null);
    }

    private static Submission content(int revision) {
        return new Submission(revision, "sha256:" + revision, "SR-9.9", LATER, ZoneId.of("UTC"), "x");
    }
}
