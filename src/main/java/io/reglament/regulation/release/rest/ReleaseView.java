package io.reglament.regulation.release.rest;

import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Step;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.release.Gate;
import io.reglament.regulation.release.ReleaseState;
import io.reglament.regulation.release.desk.ReleaseDesk;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.words.GateWords;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft is on its way to be law.
 *
 * @param authors who may not approve it
 * @param submission what is in review or became a version; null before
 * @param gates what has to hold; empty once it is law
 * @param steps the oldest first
 * @param pilotUntil until when one person may release alone; null once that is over
 */
public record ReleaseView(
        long draft,
        ReleaseState state,
        int revision,
        List<String> authors,
        @Nullable SubmissionView submission,
        List<GateView> gates,
        List<StepView> steps,
        @Nullable Instant pilotUntil) {
    /** What somebody wants to be law. */
    public record SubmissionView(
            String version,
            OffsetDateTime effectiveFrom,
            String zone,
            String benefit,
            String contentHash,
            int revision) {
        static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.version(),
                    submission.effectiveFrom(),
                    submission.zone().getId(),
                    submission.benefit(),
                    submission.contentHash(),
                    submission.revision());
        }
    }

    /** Something that has to hold. */
    public record GateView(Gate.Kind gate, boolean passed, Label text) {
        static GateView of(Gate gate) {
            return new GateView(gate.kind(), gate.passed(), GateWords.of(gate));
        }
    }

    /** What somebody did. */
    public record StepView(
            int step,
            Step.Kind kind,
            Instant at,
            String by,
            @Nullable String reason,
            boolean pilot,
            SubmissionView submission,
            @Nullable String versionHash,
            @Nullable String judgedBy) {
        static StepView of(Step step) {
            return new StepView(
                    step.number(),
                    step.kind(),
                    step.at(),
                    step.by(),
                    step.reason().isEmpty() ? null : step.reason(),
                    step.pilot(),
                    SubmissionView.of(step.submission()),
                    step.versionHash(),
                    step.judgedBy());
        }
    }

    static ReleaseView of(DraftedLaw law, ReleaseDesk desk) {
        Draft draft = law.draft();
        boolean put = draft.stage() == Draft.Stage.IN_REVIEW || draft.stage() == Draft.Stage.APPROVED;
        return new ReleaseView(
                draft.id(),
                desk.state(draft),
                draft.revision(),
                List.copyOf(ReleaseDesk.authors(draft)),
                put ? SubmissionView.of(draft.last().submission()) : null,
                desk.gates(law).stream().map(GateView::of).toList(),
                draft.steps().stream().map(StepView::of).toList(),
                desk.pilotUntil().orElse(null));
    }
}
