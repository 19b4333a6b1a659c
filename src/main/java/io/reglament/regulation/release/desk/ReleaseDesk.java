package io.reglament.regulation.release.desk;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.Bundles.Withdrawing;
import io.reglament.regulation.draft.ClosedDraft;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.Drafts.NewStep;
import io.reglament.regulation.draft.Step.Kind;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.draft.desk.CaseDesk;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.desk.VersionCases;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.release.Gate;
import io.reglament.regulation.release.Pilot;
import io.reglament.regulation.release.ReleaseState;
import io.reglament.regulation.release.desk.ReleaseRefusal.GatesClosed;
import io.reglament.regulation.release.desk.ReleaseRefusal.NotNow;
import io.reglament.regulation.release.desk.ReleaseRefusal.NotTaken;
import io.reglament.regulation.release.desk.ReleaseRefusal.NotWithdrawn;
import io.reglament.regulation.release.desk.ReleaseRefusal.OwnChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Brings drafts to be law: one person submits, another approves, and the version binds from its instant on without a restart. */
@ApplicationScoped
public class ReleaseDesk {
    private final Drafts drafts;
    private final Bundles bundles;
    private final Gates gates;
    private final Pilot pilot;
    private final CaseDesk cases;
    private final Clock clock;

    ReleaseDesk(Drafts drafts, Bundles bundles, Gates gates, Pilot pilot, CaseDesk cases, Clock clock) {
        this.drafts = drafts;
        this.bundles = bundles;
        this.gates = gates;
        this.pilot = pilot;
        this.cases = cases;
        this.clock = clock;
    }

    public ReleaseState state(Draft draft) {
        return ReleaseState.of(draft, bundles, clock.instant());
    }

    /** What has to hold before the draft is law; nothing once it is, or was discarded. */
    public List<Gate> gates(DraftedLaw law) {
        return switch (law.draft().stage()) {
            case OPEN -> gates.of(law);
            case IN_REVIEW -> gates.of(law, law.draft().last().submission());
            case APPROVED, DISCARDED -> List.of();
        };
    }

    /** The end of the pilot while it lasts. */
    public Optional<Instant> pilotUntil() {
        return pilot.until().filter(end -> end.isAfter(clock.instant()));
    }

    /** Who may not approve the draft as it is in review: who wrote of it and who submitted it. */
    public static SortedSet<String> authors(Draft draft) {
        SortedSet<String> authors = new TreeSet<>(draft.authors());
        if (draft.stage() == Draft.Stage.IN_REVIEW || draft.stage() == Draft.Stage.APPROVED) {
            draft.steps().stream()
                    .filter(step -> step.kind() == Kind.SUBMITTED)
                    .reduce((earlier, later) -> later)
                    .ifPresent(step -> authors.add(step.by()));
        }
        return authors;
    }

    /**
     * Puts a draft forward as a version: from now on nobody edits it.
     *
     * @throws GatesClosed when something is missing
     * @throws NotTaken when the name or the instant belongs to another version
     * @throws NotNow when it was edited meanwhile
     * @throws ClosedDraft when it is in review already, or was discarded
     */
    public void submit(DraftedLaw law, String version, OffsetDateTime from, ZoneId zone, String benefit, String by) {
        if (bundles.version(version).isPresent()) {
            throw new NotTaken(Import.OTHER_CONTENT);
        }
        String content = law.bundle(version, from, from, "").manifest().contentHash();
        Submission wanted = new Submission(law.draft().revision(), content, version, from, zone, benefit);
        gates.awaitEngine(law);
        requireOpen(gates.of(law, wanted));
        drafts.step(law.draft().id(), draft -> {
            if (!draft.isOpen()) {
                throw new ClosedDraft(draft);
            }
            if (draft.revision() != wanted.revision()) {
                throw new NotNow("Somebody edited the draft meanwhile: look at it and submit it again.");
            }
            return step(Kind.SUBMITTED, by, "", wanted);
        });
    }

    /** Sends a draft back to be edited, or takes back that it was submitted. */
    public void back(Draft seen, Kind kind, String by, String reason) {
        drafts.step(seen.id(), draft -> step(kind, by, reason, inReview(draft)));
    }

    /**
     * Makes a version of what is in review: here at once, on other replicas within seconds, binding from its instant on.
     *
     * @param contentHash what the approver has seen
     * @param alone whether he approves his own change, as in the pilot
     * @throws ReleaseRefusal when anything stands against it; then nothing is changed
     * @throws io.reglament.regulation.dmn.GateRefusal when the version cannot decide a deal of the shipped cases
     */
    public void approve(DraftedLaw law, String contentHash, boolean alone, String by, String reason) {
        Submission wanted = inReview(law.draft());
        if (!wanted.contentHash().equals(contentHash)) {
            throw new NotNow("What is in review is " + wanted.contentHash() + ": look at it and approve that.");
        }
        requireOthers(law.draft(), alone, by);
        gates.awaitEngine(law);
        requireOpen(gates.of(law, wanted, by));
        OffsetDateTime approvedAt = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(wanted.zone())
                .toOffsetDateTime();
        Bundle bundle = VersionCases.kept(
                law.bundle(wanted.version(), wanted.effectiveFrom(), approvedAt, by),
                cases.of(law.draft().id()));
        NewStep approved = new NewStep(
                Kind.APPROVED,
                approvedAt.toInstant(),
                by,
                reason,
                alone && authors(law.draft()).contains(by),
                wanted,
                bundle.manifest().contentHash(),
                SecondOpinion.ENGINE);
        long id = law.draft().id();
        Import outcome = bundles.take(
                bundle,
                Origin.approved(by, id),
                () -> drafts.step(id, draft -> {
                    if (!inReview(draft).equals(wanted)) {
                        throw new NotNow("It was submitted anew meanwhile: look at it again.");
                    }
                    return approved;
                }));
        if (outcome != Import.IMPORTED) {
            throw new NotTaken(outcome);
        }
    }

    /**
     * Takes an approved version back before it binds anything.
     *
     * @throws NotWithdrawn when it does already
     */
    public void withdraw(Draft draft, String by, String reason) {
        Withdrawing outcome = bundles.withdraw(draft.last().submission().version(), by, reason);
        if (outcome != Withdrawing.WITHDRAWN) {
            throw new NotWithdrawn(outcome);
        }
    }

    private void requireOthers(Draft draft, boolean alone, String by) {
        SortedSet<String> authors = authors(draft);
        Optional<Instant> until = pilotUntil();
        if (authors.contains(by) && !(alone && until.isPresent())) {
            throw new OwnChange(authors, until.orElse(null));
        }
    }

    private static void requireOpen(List<Gate> all) {
        List<Gate> closed = all.stream().filter(gate -> !gate.passed()).toList();
        if (!closed.isEmpty()) {
            throw new GatesClosed(closed);
        }
    }

    private static Submission inReview(Draft draft) {
        if (draft.stage() != Draft.Stage.IN_REVIEW) {
            throw new NotNow("Draft %d is not in review.".formatted(draft.id()));
        }
        return draft.last().submission();
    }

    private NewStep step(Kind kind, String by, String reason, Submission about) {
        String judgedBy = kind == Kind.SUBMITTED ? SecondOpinion.ENGINE : null;
        return new NewStep(kind, clock.instant(), by, reason, false, about, null, judgedBy);
    }
}
