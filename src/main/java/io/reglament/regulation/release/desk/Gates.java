package io.reglament.regulation.release.desk;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.draft.desk.CaseDesk;
import io.reglament.regulation.draft.desk.CaseRun;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.desk.FindingDesk;
import io.reglament.regulation.judgement.desk.JudgementDesk;
import io.reglament.regulation.release.Gate;
import io.reglament.regulation.release.Gate.Kind;
import io.reglament.regulation.release.ReleaseState;
import io.reglament.regulation.release.TriedEffect;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks what still stands between a draft and the law. */
@ApplicationScoped
class Gates {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    private final FindingDesk findings;
    private final CaseDesk cases;
    private final JudgementDesk judgements;
    private final Bundles bundles;
    private final TriedEffect effect;
    private final Clock clock;

    Gates(
            FindingDesk findings,
            CaseDesk cases,
            JudgementDesk judgements,
            Bundles bundles,
            TriedEffect effect,
            Clock clock) {
        this.judgements = judgements;
        this.effect = effect;
        this.findings = findings;
        this.cases = cases;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** All gates that ask nothing of when the version would take effect. */
    List<Gate> of(DraftedLaw law) {
        return List.of(law(law), findings(law), cases(law), engine(law), backtest(law.draft()));
    }

    /** All gates of a draft that is to be a version. */
    List<Gate> of(DraftedLaw law, Submission wanted) {
        List<Gate> all = new ArrayList<>(of(law));
        all.add(base(law, wanted.effectiveFrom()));
        all.add(date(wanted.effectiveFrom()));
        return all;
    }

    /** All gates of a draft that a person is to approve. */
    List<Gate> of(DraftedLaw law, Submission wanted, String approver) {
        List<Gate> all = new ArrayList<>(of(law, wanted));
        all.removeIf(gate -> gate.kind() == Kind.BACKTEST);
        Draft draft = law.draft();
        boolean seen = effect.isSeen(draft.id(), draft.revision(), approver);
        all.add(backtest(draft, seen, approver));
        return all;
    }

    private static Gate law(DraftedLaw law) {
        OffsetDateTime any = law.base().manifest().effectiveFrom();
        Bundle bundle = law.bundle(
                law.base().manifest().version(), any, any, law.draft().createdBy());
        try {
            bundle.regulation();
            return new Gate(Kind.LAW, true, Map.of());
        } catch (GateRefusal refusal) {
            return new Gate(
                    Kind.LAW, false, Map.of("fault", refusal.faults().get(0).toString()));
        }
    }

    private Gate findings(DraftedLaw law) {
        long open = findings.of(law).stream().filter(each -> !each.settled()).count();
        return new Gate(Kind.FINDINGS, open == 0, Map.of("count", open));
    }

    private Gate cases(DraftedLaw law) {
        CaseRun run = cases.run(law);
        return new Gate(Kind.CASES, run.red() == 0, Map.of("green", run.green(), "red", run.red()));
    }

    private Gate engine(DraftedLaw law) {
        return EngineGate.of(judgements.of(law.tables()));
    }

    /** Waits a while for the other engine, where it is still at it. */
    void awaitEngine(DraftedLaw law) {
        judgements.awaited(law.tables());
    }

    private Gate backtest(Draft draft) {
        return backtest(draft, effect.isTried(draft.id(), draft.revision()), "");
    }

    private Gate backtest(Draft draft, boolean passed, String person) {
        String tried = effect.isTried(draft.id(), draft.revision()) ? "yes" : "no";
        return new Gate(Kind.BACKTEST, passed, Map.of("tried", tried, "person", person));
    }

    private Gate base(DraftedLaw law, OffsetDateTime effectiveFrom) {
        String branch = law.draft().branch();
        // A branch's version lies over what is in force at its instant; one of the company follows on what was.
        Instant before = branch == null ? effectiveFrom.toInstant().minusNanos(1) : effectiveFrom.toInstant();
        Optional<Kept> followed = ReleaseState.inForce(bundles, branch, before);
        boolean same = followed.filter(each ->
                        each.regulation().contentHash().equals(law.draft().baseHash()))
                .isPresent();
        String inForce = followed.map(each -> each.regulation().version()).orElse("");
        Optional<Kept> later = later(effectiveFrom);
        return new Gate(
                Kind.BASE,
                same,
                Map.of(
                        "base",
                        law.draft().baseVersion(),
                        "before",
                        inForce,
                        "from",
                        MINUTE.format(effectiveFrom),
                        "later",
                        later.map(each -> each.regulation().version()).orElse("none"),
                        "laterFrom",
                        later.map(each -> MINUTE.format(each.bundle().manifest().effectiveFrom()))
                                .orElse("")));
    }

    /** The version of the company that is to follow already, and that knows nothing of what the draft changes. */
    private Optional<Kept> later(OffsetDateTime effectiveFrom) {
        return bundles.all().stream()
                .filter(each -> each.withdrawal() == null && each.regulation().branch() == null)
                .filter(each -> each.regulation().effectiveFrom().isAfter(effectiveFrom.toInstant()))
                .findFirst();
    }

    private Gate date(OffsetDateTime effectiveFrom) {
        return new Gate(
                Kind.DATE,
                effectiveFrom.toInstant().isAfter(clock.instant()),
                Map.of("from", MINUTE.format(effectiveFrom)));
    }
}
